package si.glas.ballots;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import si.glas.ballots.rules.RuleSet;
import si.glas.ballots.rules.Tally;

/** How many votes say what, before any method looks at what they chose. */
record VoteNumbers(Map<Choice, Long> choices, long marked) {

    static VoteNumbers of(Collection<Weighed> votes) {
        Map<Choice, Long> choices = new EnumMap<>(Choice.class);
        long marked = 0;
        for (Weighed vote : votes) {
            if (vote.marks() instanceof Choice choice) {
                choices.merge(choice, vote.weight(), Long::sum);
            } else {
                marked += vote.weight();
            }
        }
        return new VoteNumbers(choices, marked);
    }

    long of(Choice choice) {
        return choices.getOrDefault(choice, 0L);
    }

    Tally tally(RuleSet rules, long eligible) {
        return rules.tally(
                eligible, of(Choice.YES), of(Choice.NO), marked, of(Choice.ABSTAIN), of(Choice.NOT_OUR_FIELD));
    }
}
