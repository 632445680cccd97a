package si.glas.people;

import java.util.Set;
import si.glas.kernel.Actor;
import si.glas.kernel.PersonId;
import si.glas.language.Language;

/** Whoever is signed in; controllers take it as a parameter. */
public record SignedIn(PersonId id, String name, Language language, Set<Role> roles) {

    public boolean has(Role role) {
        return roles.contains(role);
    }

    public Actor actor() {
        return Actor.of(id);
    }
}
