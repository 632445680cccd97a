package si.glas.processtest;

import io.camunda.process.test.api.CamundaClientBuilderFactory;
import java.net.URI;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** A running engine whose clock can be moved and that can be emptied; started once for all process tests. */
interface EngineUnderTest extends AutoCloseable {

    /** {@code embedded}, unless it is {@code container}. */
    String PROPERTY = "glas.process-test.engine";

    /** Builders of clients that know how to reach the engine. */
    CamundaClientBuilderFactory clients();

    /** Where the clock and the purge are served. */
    URI monitoringAddress();

    /** The engine for all test classes of this run; JUnit closes it after the last. */
    static EngineUnderTest of(ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(EngineUnderTest.class))
                .computeIfAbsent(PROPERTY, EngineUnderTest::start, EngineUnderTest.class);
    }

    private static EngineUnderTest start(String property) {
        return switch (System.getProperty(property, "embedded")) {
            case "embedded" -> EmbeddedEngineUnderTest.start();
            case "container" -> ContainerUnderTest.start();
            default ->
                throw new IllegalArgumentException(
                        "-D%s must be embedded or container, not %s".formatted(property, System.getProperty(property)));
        };
    }
}
