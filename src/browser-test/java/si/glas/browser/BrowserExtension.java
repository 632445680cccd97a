package si.glas.browser;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands visits to tests and looks after them when a test has ended. */
final class BrowserExtension implements ParameterResolver, AfterEachCallback {

    private static final Namespace OURS = Namespace.create(BrowserExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Visits.class;
    }

    @Override
    public Visits resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getStore(OURS)
                .computeIfAbsent(
                        Visits.class, key -> new Visits(chromium(context).browser()), Visits.class);
    }

    /** Ends with the run. */
    private static Chromium chromium(ExtensionContext context) {
        return context.getStore(StoreScope.LAUNCHER_SESSION, OURS)
                .computeIfAbsent(Chromium.class, key -> Chromium.launch(), Chromium.class);
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
