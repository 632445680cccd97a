package si.glas.processtest;

import io.camunda.client.CredentialsProvider;
import io.camunda.process.test.api.CamundaClientBuilderFactory;
import java.net.URI;
import java.time.InstantSource;

/** A running engine whose clock can be moved and that can be emptied; one for all process tests of a run. */
interface EngineUnderTest extends AutoCloseable {

    /** Chooses the engine: {@code embedded}, which is the default, or {@code container}. */
    String PROPERTY = "glas.process-test.engine";

    /** Where Camunda's REST API is served. */
    URI restAddress();

    CredentialsProvider credentials();

    /** Builders of clients that know how to reach the engine; the first of them tells its address. */
    CamundaClientBuilderFactory clients();

    /** Where the clock and the purge are served. */
    URI monitoringAddress();

    /** The time as the engine sees it. */
    InstantSource clock();

    static EngineUnderTest shared() {
        return Shared.ENGINE;
    }

    /** Started when it is needed first, stopped with the program. */
    final class Shared {

        private static final EngineUnderTest ENGINE = start(System.getProperty(PROPERTY, "embedded"));

        private Shared() {}

        private static EngineUnderTest start(String kind) {
            EngineUnderTest engine = switch (kind) {
                case "embedded" -> EmbeddedEngineUnderTest.start();
                case "container" -> ContainerUnderTest.start();
                default ->
                    throw new IllegalArgumentException(
                            "-D%s must be embedded or container, not %s".formatted(PROPERTY, kind));
            };
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(engine)));
            return engine;
        }

        private static void stop(EngineUnderTest engine) {
            try {
                engine.close();
            } catch (Exception e) {
                throw new IllegalStateException("The engine under test does not stop", e);
            }
        }
    }
}
