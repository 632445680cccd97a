package si.glas.ballots.rules;

import org.jspecify.annotations.Nullable;

/**
 * What the votes of a chamber come to. A chamber to which nobody on the roll belongs has no say: it neither misses a
 * quorum nor refuses anything.
 *
 * @param quorum none if it needs none of its own
 * @param majority none if too few took part, here or elsewhere, because then no votes are weighed
 */
public record ChamberDecision(
        Chamber chamber,
        Tally tally,
        @Nullable Check quorum,
        @Nullable Check majority) {

    /** Before anybody knows whether enough took part everywhere. */
    static ChamberDecision unweighed(Chamber chamber, Tally tally) {
        Provision quorum = chamber.quorum();
        Check check = quorum == null || tally.eligible() == 0
                ? null
                : quorum.condition().check(tally);
        return new ChamberDecision(chamber, tally, check, null);
    }

    ChamberDecision weighed() {
        return isEmpty()
                ? this
                : new ChamberDecision(
                        chamber, tally, quorum, chamber.majority().condition().check(tally));
    }

    public boolean isEmpty() {
        return tally.eligible() == 0;
    }

    /** Whether enough of it took part. */
    public boolean isQuorate() {
        return quorum == null || quorum.met();
    }

    /** Whether it does not stand against what was proposed. */
    public boolean agrees() {
        return isEmpty() || majority != null && majority.met();
    }
}
