package si.glas.processtest;

import io.camunda.process.test.api.CamundaProcessTest;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The context of a test class as Camunda Process Test wants to see it: it starts only for classes that bear its own
 * annotation, which would bring an engine of its own with it.
 */
final class AnnotatedContext {

    @CamundaProcessTest
    private static final class Annotated {}

    private AnnotatedContext() {}

    static ExtensionContext of(ExtensionContext context) {
        return (ExtensionContext) Proxy.newProxyInstance(
                ExtensionContext.class.getClassLoader(),
                new Class<?>[] {ExtensionContext.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("getTestClass")) {
                        return Optional.of(Annotated.class);
                    }
                    try {
                        return method.invoke(context, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
