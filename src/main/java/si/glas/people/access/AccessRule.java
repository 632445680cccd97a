package si.glas.people.access;

import java.lang.reflect.AnnotatedElement;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import si.glas.people.AllowedFor;
import si.glas.people.Public;
import si.glas.people.Role;
import si.glas.people.SignedIn;

/**
 * Who may use a handler.
 *
 * @param forEverybody signed in or not
 * @param roles of which one is needed; none if being signed in is enough
 */
public record AccessRule(boolean forEverybody, Set<Role> roles) {

    /** What a handler says, its method before its class; empty if neither says anything, or both things at once. */
    public static Optional<AccessRule> of(HandlerMethod handler) {
        return said(handler.getMethod()) ? of(handler.getMethod()) : of(handler.getBeanType());
    }

    public boolean admits(@Nullable SignedIn who) {
        return forEverybody || who != null && (roles.isEmpty() || !Collections.disjoint(roles, who.roles()));
    }

    private static Optional<AccessRule> of(AnnotatedElement element) {
        boolean open = AnnotatedElementUtils.hasAnnotation(element, Public.class);
        AllowedFor allowed = AnnotatedElementUtils.findMergedAnnotation(element, AllowedFor.class);
        return open == (allowed != null)
                ? Optional.empty()
                : Optional.of(new AccessRule(open, allowed == null ? Set.of() : Set.of(allowed.value())));
    }

    private static boolean said(AnnotatedElement element) {
        return AnnotatedElementUtils.hasAnnotation(element, Public.class)
                || AnnotatedElementUtils.hasAnnotation(element, AllowedFor.class);
    }
}
