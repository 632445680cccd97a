package si.glas.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;

/** What tests ask of a page in its own language. */
final class Script {

    private Script() {}

    static String named(String name) {
        try {
            return new ClassPathResource("browser/" + name + ".js").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("There is no script " + name, e);
        }
    }
}
