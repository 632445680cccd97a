package si.glas.ballots.rules;

import org.jspecify.annotations.Nullable;

/**
 * What a rule set makes of a tally, and why.
 *
 * @param majority none if the quorum was missed: then the votes are not weighed
 * @param tie whether there are as many yes as no, so that the tie rule decided
 */
public record Decision(
        Outcome outcome, Check quorum, @Nullable Check majority, boolean tie) {

    static Decision of(RuleSet rules, Tally tally) {
        Check quorum = rules.quorum().condition().check(tally);
        if (!quorum.met()) {
            return new Decision(Outcome.QUORUM_MISSED, quorum, null, false);
        }
        Check majority = rules.majority().condition().check(tally);
        boolean adopted = majority.met() && !tally.isTie();
        return new Decision(adopted ? Outcome.ADOPTED : Outcome.REFUSED, quorum, majority, tally.isTie());
    }
}
