package si.glas.kernel;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who acts: a person, or the process by itself, for instance when a deadline has come. */
public record Actor(@Nullable PersonId personId) {

    public static final Actor PROCESS = new Actor(null);

    public static Actor of(PersonId person) {
        return new Actor(person);
    }

    public Optional<PersonId> person() {
        return Optional.ofNullable(personId);
    }
}
