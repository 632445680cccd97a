package si.glas.people.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;
import org.springframework.web.util.ServletRequestPathUtils;
import si.glas.people.SignedIn;

/**
 * Lets a request pass if the handler that it will come to admits whoever sends it. The handler is looked up as Spring MVC
 * will look it up; one that says nothing, and one of a kind unknown here, admits nobody.
 */
@Component
class HandlerAccess implements AuthorizationManager<RequestAuthorizationContext> {

    /** Looked for with the first request: they are not there yet when this is made. */
    private final SingletonSupplier<List<HandlerMapping>> mappings;

    HandlerAccess(ObjectProvider<HandlerMapping> mappings) {
        this.mappings = SingletonSupplier.of(() -> mappings.orderedStream().toList());
    }

    @Override
    public AuthorizationResult authorize(
            Supplier<? extends @Nullable Authentication> authentication, RequestAuthorizationContext context) {
        return new AuthorizationDecision(
                switch (handlerOf(context.getRequest())) {
                    case HandlerMethod handler ->
                        AccessRule.of(handler)
                                .filter(rule -> rule.forEverybody() || rule.admits(signedIn(authentication.get())))
                                .isPresent();
                    // A file of ours, or "not found".
                    case ResourceHttpRequestHandler file -> true;
                    case Nowhere nothing -> true;
                    default -> false;
                });
    }

    private static @Nullable SignedIn signedIn(@Nullable Authentication authentication) {
        return authentication != null && authentication.getPrincipal() instanceof SignedIn me ? me : null;
    }

    private Object handlerOf(HttpServletRequest request) {
        if (!ServletRequestPathUtils.hasParsedRequestPath(request)) {
            ServletRequestPathUtils.parseAndCache(request);
        }
        return mappings.obtain().stream()
                .flatMap(mapping -> Stream.ofNullable(handlerOf(request, mapping)))
                .findFirst()
                .orElse(Nowhere.NOWHERE);
    }

    private static @Nullable Object handlerOf(HttpServletRequest request, HandlerMapping mapping) {
        try {
            HandlerExecutionChain chain = mapping.getHandler(request);
            return chain == null ? null : chain.getHandler();
        } catch (Exception e) {
            // Such as a method that the page does not know: Spring MVC finds the same, and answers with it.
            return Nowhere.NOWHERE;
        }
    }

    private enum Nowhere {
        NOWHERE
    }
}
