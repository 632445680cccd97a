package si.glas.bench.pages;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.util.FileSystemUtils;
import si.glas.Glas;

/** The whole program with the database and the engine that it brings along, and an empty network. */
final class GlasUnderTest implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private GlasUnderTest(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** @param directory of its data; what is there is deleted */
    static GlasUnderTest start(Path directory, CountedQueries queries) throws IOException {
        FileSystemUtils.deleteRecursively(directory);
        return new GlasUnderTest(new SpringApplicationBuilder(Glas.class)
                .initializers(context -> count((GenericApplicationContext) context, queries))
                .run("--server.port=0", "--glas.sample=false", "--glas.data-directory=" + directory));
    }

    private static void count(GenericApplicationContext context, CountedQueries queries) {
        context.registerBean(CountedQueries.OfTheDatabase.class, () -> queries.new OfTheDatabase());
        context.registerBean("countedRequests", FilterRegistrationBean.class, () -> {
            FilterRegistrationBean<CountedQueries.OfRequests> filter =
                    new FilterRegistrationBean<>(queries.new OfRequests());
            // Before sessions are looked for.
            filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
            return filter;
        });
    }

    /** A part of the program. */
    <T> T the(Class<T> type) {
        return context.getBean(type);
    }

    URI address() {
        return URI.create("http://localhost:" + context.getEnvironment().getRequiredProperty("local.server.port"));
    }

    @Override
    public void close() {
        context.close();
    }
}
