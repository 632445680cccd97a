package si.glas.people.access;

import java.time.Instant;
import si.glas.kernel.BusinessRefusal;

/** Somebody has asked for too many mails. */
public final class TooManyAsks extends BusinessRefusal {

    private static final long serialVersionUID = 1;

    /** @param againAt when one more is allowed */
    public TooManyAsks(Instant againAt) {
        super("people.tooManyAsks", "Too many asks; again at " + againAt, againAt);
    }
}
