package si.glas.people.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.stereotype.Component;
import si.glas.kernel.NotAllowed;
import si.glas.kernel.NotFound;
import si.glas.kernel.PersonId;
import si.glas.people.OneClickSignIn;
import si.glas.people.SignInAs;

/** Begins a session for somebody of whom a page already knows who they are. */
@Component
public class SessionStart implements SignInAs {

    private final Identities identities;
    private final SessionAuthenticationStrategy rotation;
    private final PersonInSession repository;
    private final ObjectProvider<OneClickSignIn> oneClick;

    SessionStart(
            Identities identities,
            SessionAuthenticationStrategy rotation,
            PersonInSession repository,
            ObjectProvider<OneClickSignIn> oneClick) {
        this.identities = identities;
        this.rotation = rotation;
        this.repository = repository;
        this.oneClick = oneClick;
    }

    @Override
    public void signIn(PersonId person, HttpServletRequest request, HttpServletResponse response) {
        if (oneClick.stream().noneMatch(OneClickSignIn::isOffered)) {
            throw new NotAllowed("One-click sign-in");
        }
        begin(person, request, response);
    }

    /** @throws NotFound if there is no such person */
    public void begin(PersonId person, HttpServletRequest request, HttpServletResponse response) {
        SignedInAuthentication authentication =
                new SignedInAuthentication(identities.of(person).orElseThrow(() -> new NotFound(person)));
        rotation.onAuthentication(authentication, request, response);
        SecurityContextImpl context = new SecurityContextImpl(authentication);
        SecurityContextHolder.setContext(context);
        repository.saveContext(context, request, response);
    }
}
