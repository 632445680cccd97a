package si.glas.processtest;

import static org.assertj.core.api.Assertions.assertThat;

import io.camunda.client.CamundaClient;
import java.lang.reflect.Method;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;

/** The process that a test class is about: deployed before each test, covered after the last. */
final class ProcessUnderTest {

    private final Class<?> testClass;
    private final String processId;
    private final boolean covering;
    private final Set<String> resources;
    private final Set<Method> passed = new HashSet<>();

    private ProcessUnderTest(Class<?> testClass, GlasProcessTest annotation) {
        this.testClass = testClass;
        processId = annotation.value();
        covering = annotation.covering();
        resources = LinkedResources.of(processId);
    }

    static ProcessUnderTest of(Class<?> testClass) {
        return AnnotationSupport.findAnnotation(testClass, GlasProcessTest.class)
                .map(annotation -> new ProcessUnderTest(testClass, annotation))
                .orElseThrow(() -> new IllegalArgumentException(testClass + " bears no @GlasProcessTest"));
    }

    void deploy(CamundaClient client) {
        var deployment = client.newDeployResourceCommand();
        resources.stream()
                .map(deployment::addResourceFromClasspath)
                .reduce((one, other) -> other)
                .orElseThrow()
                .send()
                .join();
    }

    void tested(ExtensionContext context) {
        if (context.getExecutionException().isEmpty()) {
            passed.add(context.getRequiredTestMethod());
        }
    }

    /** Requires nothing if only some of the tests were run, or some failed. */
    void requireCoverage() {
        if (covering
                && passed.containsAll(AnnotationSupport.findAnnotatedMethods(
                        testClass, Testable.class, HierarchyTraversalMode.TOP_DOWN))) {
            assertThat(Coverage.missed(processId, testClass))
                    .as("elements of %s that no test of %s passes", processId, testClass.getSimpleName())
                    .isEmpty();
        }
    }
}
