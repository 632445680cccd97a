package si.glas.ballots.rules;

import org.jspecify.annotations.Nullable;

/**
 * What a rule set makes of the votes, and why.
 *
 * @param turnout none if the rules ask for none beside the quorum, or if that was missed
 * @param majority none if too few took part, because then the votes are not weighed; nor among options
 * @param tie what decided, because there were as many votes on both sides; none if there were not
 */
public record Decision(
        Outcome outcome,
        Check quorum,
        @Nullable Check turnout,
        @Nullable Check majority,
        @Nullable TieBreak tie) {

    static Decision of(RuleSet rules, Poll poll) {
        Check quorum = rules.quorum().condition().check(poll.whole());
        Check turnout = quorum.met() && rules.turnout() != null
                ? rules.turnout().condition().check(poll.whole())
                : null;
        if (!quorum.met() || turnout != null && !turnout.met()) {
            return new Decision(Outcome.QUORUM_MISSED, quorum, turnout, null, null);
        }
        Provision majority = rules.majority();
        return majority == null
                ? new Decision(amongOptions(rules, poll.whole()), quorum, turnout, null, null)
                : byMajority(rules, majority.condition().check(poll.whole()), quorum, turnout, poll);
    }

    private static Decision byMajority(
            RuleSet rules, Check majority, Check quorum, @Nullable Check turnout, Poll poll) {
        TieBreak tie = isTie(rules, majority, poll.whole()) ? poll.ifTied() : null;
        boolean adopted = tie == null ? majority.met() : tie.adopts();
        return new Decision(adopted ? Outcome.ADOPTED : Outcome.REFUSED, quorum, turnout, majority, tie);
    }

    /**
     * Whoever breaks a tie makes up for the one vote that the majority lacks, and not for more: where abstentions count
     * against, three to three with an abstention is no tie.
     */
    private static boolean isTie(RuleSet rules, Check majority, Tally tally) {
        return rules.tie().rule() == TieRule.FAILS ? tally.isTie() : majority.isExactlyAtItsLimit();
    }

    private static Outcome amongOptions(RuleSet rules, Tally tally) {
        Outcome chosen = tally.marked() > 0 ? Outcome.CHOSEN : Outcome.NONE_CHOSEN;
        return rules.method().binds() ? chosen : Outcome.NOTED;
    }
}
