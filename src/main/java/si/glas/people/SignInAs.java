package si.glas.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import si.glas.kernel.PersonId;

/** Signs somebody in without asking who they are, where a bean of {@link OneClickSignIn} says that this is wanted. */
public interface SignInAs {

    /**
     * Ends whatever session the request has and begins one of this person.
     *
     * @throws si.glas.kernel.NotAllowed unless one-click sign-in is offered
     * @throws si.glas.kernel.NotFound if there is no such person
     */
    void signIn(PersonId person, HttpServletRequest request, HttpServletResponse response);
}
