package si.glas.people.importing;

import java.util.UUID;
import si.glas.kernel.Id;

/** Names a list that was uploaded. */
record UploadId(UUID value) implements Id {

    @Override
    public String toString() {
        return value.toString();
    }
}
