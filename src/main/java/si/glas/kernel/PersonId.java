package si.glas.kernel;

import java.util.UUID;

/** Names a person. */
public record PersonId(UUID value) implements Id {

    public static PersonId random() {
        return new PersonId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
