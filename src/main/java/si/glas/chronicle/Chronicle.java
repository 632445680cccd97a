package si.glas.chronicle;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import si.glas.kernel.PersonId;

/** Where every act is written down. */
public interface Chronicle {

    /**
     * Writes an act down in the transaction in which it is done: both are kept, or neither.
     *
     * @throws org.springframework.transaction.IllegalTransactionStateException outside of a transaction
     */
    void record(Act act);

    /** Everything that was done to a subject, oldest first. */
    List<Entry> of(UUID subject);

    /** What somebody has done, newest first. */
    List<Entry> by(PersonId person, int limit);

    /** The end of the chain, for digests and dossiers; none before the first act is sealed. */
    Optional<Head> head();
}
