package si.glas.submissions;

import java.util.UUID;
import si.glas.kernel.Id;

/** Names a decision-maker. */
public record AddresseeId(UUID value) implements Id {

    public static AddresseeId random() {
        return new AddresseeId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
