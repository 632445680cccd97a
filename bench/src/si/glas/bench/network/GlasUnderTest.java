package si.glas.bench.network;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.util.FileSystemUtils;
import si.glas.Glas;

/** The whole program with the database and the engine that it brings along, and an empty network. */
public final class GlasUnderTest implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private GlasUnderTest(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /**
     * @param directory of its data; what is there is deleted
     * @param additions beans that measure or replace something
     */
    public static GlasUnderTest start(Path directory, Consumer<GenericApplicationContext> additions, String... settings)
            throws IOException {
        FileSystemUtils.deleteRecursively(directory);
        List<String> all = new ArrayList<>(
                List.of("--server.port=0", "--glas.sample=false", "--glas.data-directory=" + directory));
        all.addAll(List.of(settings));
        return new GlasUnderTest(new SpringApplicationBuilder(Glas.class)
                .initializers(context -> additions.accept((GenericApplicationContext) context))
                .run(all.toArray(String[]::new)));
    }

    /** A part of the program. */
    public <T> T the(Class<T> type) {
        return context.getBean(type);
    }

    /** The same, one of several. */
    public <T> T the(String name, Class<T> type) {
        return context.getBean(name, type);
    }

    public URI address() {
        return URI.create("http://localhost:" + context.getEnvironment().getRequiredProperty("local.server.port"));
    }

    @Override
    public void close() {
        context.close();
    }
}
