package si.glas.ballots.rules;

import org.jspecify.annotations.Nullable;

/**
 * What a rule set makes of a tally, and why.
 *
 * @param majority none if the quorum was missed, because then the votes are not weighed; nor among options
 * @param tie whether there are as many yes as no, so that the tie rule decided
 */
public record Decision(
        Outcome outcome, Check quorum, @Nullable Check majority, boolean tie) {

    static Decision of(RuleSet rules, Tally tally) {
        Check quorum = rules.quorum().condition().check(tally);
        if (!quorum.met()) {
            return new Decision(Outcome.QUORUM_MISSED, quorum, null, false);
        }
        Provision majority = rules.majority();
        return majority == null ? amongOptions(rules, quorum, tally) : byMajority(majority, quorum, tally);
    }

    private static Decision byMajority(Provision provision, Check quorum, Tally tally) {
        Check majority = provision.condition().check(tally);
        boolean adopted = majority.met() && !tally.isTie();
        return new Decision(adopted ? Outcome.ADOPTED : Outcome.REFUSED, quorum, majority, tally.isTie());
    }

    private static Decision amongOptions(RuleSet rules, Check quorum, Tally tally) {
        Outcome chosen = tally.marked() > 0 ? Outcome.CHOSEN : Outcome.NONE_CHOSEN;
        return new Decision(rules.method().binds() ? chosen : Outcome.NOTED, quorum, null, false);
    }
}
