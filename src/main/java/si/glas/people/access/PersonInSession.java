package si.glas.people.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;
import si.glas.kernel.PersonId;

/**
 * Keeps of whoever is signed in no more than the person's id, where Spring Session looks for it; who that is and what
 * they may do is read anew at each request, and only if it asks.
 */
@Component
class PersonInSession implements SecurityContextRepository {

    static final String PERSON = FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;
    static final String DEVICE = "device";
    /** What a session is called on pages, which must not show its id: that would let anybody in who sees it. */
    static final String HANDLE = "handle";

    private final Identities identities;

    PersonInSession(Identities identities) {
        this.identities = identities;
    }

    @Override
    @SuppressWarnings("deprecation") // The method that shall replace it calls it.
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return Optional.ofNullable(personOf(holder.getRequest()))
                .map(id -> new PersonId(UUID.fromString(id)))
                .flatMap(identities::of)
                .map(SignedInAuthentication::new)
                .map(SecurityContextImpl::new)
                .orElseGet(SecurityContextImpl::new);
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        if (context.getAuthentication() instanceof SignedInAuthentication signedIn) {
            HttpSession session = request.getSession();
            session.setAttribute(PERSON, signedIn.getName());
            session.setAttribute(
                    DEVICE, Device.of(request.getHeader(HttpHeaders.USER_AGENT)).asText());
            session.setAttribute(HANDLE, UUID.randomUUID().toString());
        } else {
            Optional.ofNullable(request.getSession(false)).ifPresent(session -> session.removeAttribute(PERSON));
        }
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return personOf(request) != null;
    }

    private static @Nullable String personOf(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? null : (String) session.getAttribute(PERSON);
    }
}
