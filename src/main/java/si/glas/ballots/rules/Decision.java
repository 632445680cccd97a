package si.glas.ballots.rules;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a rule set makes of the votes, and why.
 *
 * @param turnout none if the rules ask for none beside the quorum, or if that was missed
 * @param majority none if too few took part, because then the votes are not weighed; nor among options
 * @param tie what decided, because there were as many votes on both sides; none if there were not
 * @param chambers none if the rules know none, or if too few of all took part
 */
public record Decision(
        Outcome outcome,
        Check quorum,
        @Nullable Check turnout,
        @Nullable Check majority,
        @Nullable TieBreak tie,
        List<ChamberDecision> chambers) {

    static Decision of(RuleSet rules, Poll poll) {
        Check quorum = rules.quorum().condition().check(poll.whole());
        if (!quorum.met()) {
            return tooFew(quorum, null, List.of());
        }
        Provision provision = rules.turnout();
        Check turnout = provision == null ? null : provision.condition().check(poll.whole());
        if (turnout != null && !turnout.met()) {
            return tooFew(quorum, turnout, List.of());
        }
        List<ChamberDecision> chambers = chambers(rules.chambers(), poll.chambers());
        return chambers.stream().allMatch(ChamberDecision::isQuorate)
                ? weighed(rules, poll, quorum, turnout, chambers)
                : tooFew(quorum, turnout, chambers);
    }

    private static Decision tooFew(Check quorum, @Nullable Check turnout, List<ChamberDecision> chambers) {
        return new Decision(Outcome.QUORUM_MISSED, quorum, turnout, null, null, chambers);
    }

    private static List<ChamberDecision> chambers(List<Chamber> chambers, List<Tally> tallies) {
        if (chambers.size() != tallies.size()) {
            throw new IllegalArgumentException("There are " + chambers.size() + " chambers, not " + tallies.size());
        }
        return IntStream.range(0, chambers.size())
                .mapToObj(at -> ChamberDecision.unweighed(chambers.get(at), tallies.get(at)))
                .toList();
    }

    private static Decision weighed(
            RuleSet rules, Poll poll, Check quorum, @Nullable Check turnout, List<ChamberDecision> chambers) {
        Provision provision = rules.majority();
        if (provision == null) {
            return new Decision(amongOptions(rules, poll.whole()), quorum, turnout, null, null, List.of());
        }
        Check majority = provision.condition().check(poll.whole());
        TieBreak tie = isTie(rules, majority, poll.whole()) ? poll.ifTied() : null;
        List<ChamberDecision> weighed =
                chambers.stream().map(ChamberDecision::weighed).toList();
        boolean adopted = (tie == null ? majority.met() : tie.adopts())
                && weighed.stream().allMatch(ChamberDecision::agrees);
        return new Decision(adopted ? Outcome.ADOPTED : Outcome.REFUSED, quorum, turnout, majority, tie, weighed);
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
