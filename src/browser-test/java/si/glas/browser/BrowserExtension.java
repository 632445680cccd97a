package si.glas.browser;

import java.util.function.Supplier;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands visits and a running Glas to tests, and looks after the visits when a test has ended. */
final class BrowserExtension implements ParameterResolver, AfterEachCallback {

    private static final Namespace OURS = Namespace.create(BrowserExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Visits.class || type == RunningGlas.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        if (parameter.getParameter().getType() == Visits.class) {
            return visits(context);
        }
        return parameter.isAnnotated(WithSample.class)
                ? once("sample", RunningGlas.class, RunningGlas::startWithSample, context)
                : once("newcomer", RunningGlas.class, RunningGlas::start, context);
    }

    private static Visits visits(ExtensionContext context) {
        return context.getStore(OURS)
                .computeIfAbsent(
                        Visits.class,
                        key -> new Visits(once("browser", Chromium.class, Chromium::launch, context)
                                .browser()),
                        Visits.class);
    }

    /** Closed when the run ends. */
    private static <T extends AutoCloseable> T once(
            String name, Class<T> type, Supplier<T> start, ExtensionContext context) {
        return context.getStore(StoreScope.LAUNCHER_SESSION, OURS).computeIfAbsent(name, key -> start.get(), type);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Visits visits = context.getStore(OURS).remove(Visits.class, Visits.class);
        if (visits == null) {
            return;
        }
        boolean failed = context.getExecutionException().isPresent();
        try {
            if (failed || visits.complaints().areUnexpected()) {
                Pictures.take(visits.pages(), context);
            }
        } finally {
            visits.end();
        }
        if (!failed) {
            visits.complaints().requireExpected();
        }
    }
}
