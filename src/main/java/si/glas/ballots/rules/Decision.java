package si.glas.ballots.rules;

import org.jspecify.annotations.Nullable;

/**
 * What a rule set makes of the votes, and why.
 *
 * @param majority none if the quorum was missed, because then the votes are not weighed; nor among options
 * @param tie what decided, because there were as many votes on both sides; none if there were not
 */
public record Decision(
        Outcome outcome,
        Check quorum,
        @Nullable Check majority,
        @Nullable TieBreak tie) {

    static Decision of(RuleSet rules, Poll poll) {
        Check quorum = rules.quorum().condition().check(poll.whole());
        if (!quorum.met()) {
            return new Decision(Outcome.QUORUM_MISSED, quorum, null, null);
        }
        Provision majority = rules.majority();
        return majority == null
                ? amongOptions(rules, quorum, poll.whole())
                : byMajority(rules, majority.condition().check(poll.whole()), quorum, poll);
    }

    private static Decision byMajority(RuleSet rules, Check majority, Check quorum, Poll poll) {
        TieBreak tie = isTie(rules, majority, poll.whole()) ? poll.ifTied() : null;
        boolean adopted = tie == null ? majority.met() : tie.adopts();
        return new Decision(adopted ? Outcome.ADOPTED : Outcome.REFUSED, quorum, majority, tie);
    }

    /**
     * Whoever breaks a tie makes up for the one vote that the majority lacks, and not for more: where abstentions count
     * against, three to three with an abstention is no tie.
     */
    private static boolean isTie(RuleSet rules, Check majority, Tally tally) {
        return rules.tie().rule() == TieRule.FAILS ? tally.isTie() : majority.isExactlyAtItsLimit();
    }

    private static Decision amongOptions(RuleSet rules, Check quorum, Tally tally) {
        Outcome chosen = tally.marked() > 0 ? Outcome.CHOSEN : Outcome.NONE_CHOSEN;
        return new Decision(rules.method().binds() ? chosen : Outcome.NOTED, quorum, null, null);
    }
}
