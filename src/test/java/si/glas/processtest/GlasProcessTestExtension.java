package si.glas.processtest;

import io.camunda.process.test.api.CamundaAssert;
import io.camunda.process.test.api.CamundaProcessTestContext;
import io.camunda.process.test.api.CamundaProcessTestExtension;
import io.camunda.process.test.api.CamundaProcessTestRuntimeMode;
import io.camunda.shaded.awaitility.Awaitility;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Connects Camunda Process Test with the engine under test, {@link EnginesUnderTest}. */
final class GlasProcessTestExtension
        implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback {

    static {
        // An engine in the same program answers within milliseconds: don't wait ten times as long before asking.
        Awaitility.setDefaultPollDelay(Duration.ZERO);
        CamundaAssert.setAssertionInterval(Duration.ofMillis(5));
    }

    private @Nullable CamundaProcessTestExtension camunda;
    private @Nullable ProcessUnderTest process;

    @Override
    public void beforeAll(ExtensionContext context) {
        if (isNested(context)) {
            return;
        }
        Class<?> testClass = context.getRequiredTestClass();
        EngineUnderTest engine = EnginesUnderTest.of(testClass);
        process = ProcessUnderTest.of(testClass);
        camunda = new CamundaProcessTestExtension()
                .withRuntimeMode(CamundaProcessTestRuntimeMode.REMOTE)
                .withRemoteCamundaClientBuilderFactory(engine.clients())
                .withRemoteCamundaMonitoringApiAddress(engine.monitoringAddress());
        camunda.beforeAll(AnnotatedContext.of(context));
    }

    @Override
    public void beforeEach(ExtensionContext context) throws Exception {
        require(camunda).beforeEach(context);
        require(process).deploy(context(context).createClient());
    }

    @Override
    public void afterEach(ExtensionContext context) {
        require(camunda).afterEach(context);
        require(process).tested(context);
    }

    @Override
    public void afterAll(ExtensionContext context) throws Exception {
        if (isNested(context) || camunda == null) {
            return;
        }
        camunda.afterAll(AnnotatedContext.of(context));
        require(process).requireCoverage();
    }

    private static CamundaProcessTestContext context(ExtensionContext context) {
        return Objects.requireNonNull(context.getStore(CamundaProcessTestExtension.NAMESPACE)
                .get(CamundaProcessTestExtension.STORE_KEY_CONTEXT, CamundaProcessTestContext.class));
    }

    private static <T> T require(@Nullable T value) {
        return Objects.requireNonNull(value, "the test class has not been prepared");
    }

    private static boolean isNested(ExtensionContext context) {
        return context.getRequiredTestClass().getEnclosingClass() != null;
    }
}
