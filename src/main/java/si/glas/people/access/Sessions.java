package si.glas.people.access;

import jakarta.servlet.http.HttpSession;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import si.glas.kernel.PersonId;

/** Where people are signed in. */
@Component
public class Sessions {

    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    Sessions(FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.sessions = sessions;
    }

    /** The one that asks first, then those that were used last. */
    public List<OpenSession> of(PersonId person, HttpSession current) {
        return openOf(person).values().stream()
                .map(session -> shown(session, session.getId().equals(current.getId())))
                .sorted(Comparator.comparing(OpenSession::current)
                        .thenComparing(OpenSession::lastSeen)
                        .reversed())
                .toList();
    }

    /** Ends one; nothing happens if it is over already, or somebody else's. */
    public void end(PersonId person, String handle) {
        endThose(person, session -> handle.equals(session.getAttribute(PersonInSession.HANDLE)));
    }

    public void endAllBut(PersonId person, @Nullable HttpSession kept) {
        endThose(person, session -> kept == null || !session.getId().equals(kept.getId()));
    }

    private void endThose(PersonId person, Predicate<Session> which) {
        openOf(person).forEach((id, session) -> {
            if (which.test(session)) {
                sessions.deleteById(id);
            }
        });
    }

    private Map<String, ? extends Session> openOf(PersonId person) {
        Map<String, ? extends Session> found = sessions.findByPrincipalName(person.toString());
        found.values().removeIf(Session::isExpired);
        return found;
    }

    private static OpenSession shown(Session session, boolean current) {
        return new OpenSession(
                session.getRequiredAttribute(PersonInSession.HANDLE),
                Device.fromText(session.getAttribute(PersonInSession.DEVICE)),
                session.getCreationTime(),
                session.getLastAccessedTime(),
                current);
    }
}
