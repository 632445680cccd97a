package si.glas.ballots;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import si.glas.ballots.rules.RuleSet;
import si.glas.ballots.rules.Tally;

/** How many have voted what, before any method weighs it. */
record VoteNumbers(Map<Choice, Long> choices, long marked) {

    static VoteNumbers of(Collection<? extends Marks> votes) {
        Map<Choice, Long> choices = votes.stream()
                .filter(Choice.class::isInstance)
                .map(Choice.class::cast)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        long marked = votes.stream().filter(marks -> !(marks instanceof Choice)).count();
        return new VoteNumbers(choices, marked);
    }

    long of(Choice choice) {
        return choices.getOrDefault(choice, 0L);
    }

    Tally tally(RuleSet rules, long eligible) {
        long abstain = of(Choice.ABSTAIN);
        long notOurField = of(Choice.NOT_OUR_FIELD);
        return rules.method().hasOptions()
                ? rules.tallyOfMarked(eligible, marked, abstain, notOurField)
                : rules.tally(eligible, of(Choice.YES), of(Choice.NO), abstain, notOurField);
    }
}
