package si.glas.people;

import java.util.UUID;
import si.glas.kernel.Id;

/** Names a member of the network. */
public record MemberId(UUID value) implements Id {

    public static MemberId random() {
        return new MemberId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
