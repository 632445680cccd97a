package si.glas.kernel;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where Glas keeps its files.
 *
 * @param dataDirectory holds the embedded database and the engine's working copy; relative to the directory from which
 *     Glas is started
 */
@ConfigurationProperties("glas")
public record DataDirectory(@DefaultValue("data") Path dataDirectory) {

    public Path resolve(String name) {
        return dataDirectory.toAbsolutePath().normalize().resolve(name);
    }
}
