package si.glas.processtest;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestContextAnnotationUtils;

/**
 * One engine for all process tests of a run; but one of its own for each class that starts the program: Spring keeps the
 * program, and its workers would take the jobs of other tests.
 */
final class EnginesUnderTest {

    /** Chooses the engine: {@code embedded}, which is the default, or {@code container}. */
    private static final String PROPERTY = "glas.process-test.engine";

    private static final Map<Class<?>, EngineUnderTest> ENGINES = new ConcurrentHashMap<>();

    private EnginesUnderTest() {}

    /** Started when it is needed first, stopped at the end of the run. */
    static EngineUnderTest of(Class<?> testClass) {
        boolean hasProgram = TestContextAnnotationUtils.hasAnnotation(testClass, SpringBootTest.class);
        return ENGINES.computeIfAbsent(hasProgram ? testClass : EnginesUnderTest.class, reason -> start());
    }

    private static EngineUnderTest start() {
        String kind = System.getProperty(PROPERTY, "embedded");
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
