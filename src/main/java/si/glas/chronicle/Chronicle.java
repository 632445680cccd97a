package si.glas.chronicle;

import java.util.List;
import java.util.UUID;

/** Where every act is written down. */
public interface Chronicle {

    /** Writes an act down in the transaction in which it is done: both are kept, or neither. */
    void record(Act act);

    /** Everything that was done to a subject, oldest first. */
    List<Entry> of(UUID subject);
}
