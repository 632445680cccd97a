package si.glas.ballots.rules;

import static si.glas.ballots.rules.Problem.when;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import si.glas.language.Language;

/** Finds what no ballot could be held by: rules that contradict themselves, or each other. */
final class Contradictions {

    private Contradictions() {}

    /** Each in a sentence that begins with the rule set. */
    static List<String> in(List<RuleSet> sets) {
        return sets.stream()
                .flatMap(set -> Stream.of(
                                identity(set),
                                ImpossibleConditions.ofQuorum(
                                        "a quorum", set.quorum().condition()),
                                turnout(set.turnout()),
                                method(set),
                                ImpossibleChambers.in(set),
                                ImpossibleWeights.in(set),
                                ImpossibleTies.in(set),
                                voting(set),
                                ImpossibleParticipation.in(set),
                                secondCall(set, sets))
                        .flatMap(problems -> problems)
                        .map(problem -> set.id() + ": " + problem))
                .toList();
    }

    private static Stream<String> identity(RuleSet set) {
        return Stream.of(
                        when(set.version() < 1, "the version is a number from 1"),
                        when(
                                !set.name().keySet().containsAll(Arrays.asList(Language.values())),
                                "it has no name in one of the languages"),
                        when(articles(set).anyMatch(String::isBlank), "each rule cites an article of the statute"))
                .flatMap(problems -> problems);
    }

    private static Stream<String> articles(RuleSet set) {
        return Stream.concat(
                Stream.of(set.quorum(), set.turnout(), set.majority())
                        .filter(Objects::nonNull)
                        .map(Provision::article),
                Stream.of(
                        set.counting().article(),
                        set.tie().article(),
                        set.secrecy().article(),
                        set.voting().article()));
    }

    private static Stream<String> turnout(@Nullable Provision turnout) {
        return turnout == null ? Stream.empty() : ImpossibleConditions.ofQuorum("a turnout", turnout.condition());
    }

    private static Stream<String> method(RuleSet set) {
        Provision majority = set.majority();
        boolean options = set.method().hasOptions();
        return Stream.of(
                        when(options == (majority != null), "there is a majority of yes and no, or there are options"),
                        when(options && set.secondCall() != null, "options are put to the vote once"),
                        majority == null
                                ? Stream.<String>empty()
                                : ImpossibleConditions.ofMajority(majority.condition()))
                .flatMap(problems -> problems);
    }

    private static Stream<String> voting(RuleSet set) {
        return Stream.of(
                        when(
                                (set.voting().days() == null) == (set.voting().minutes() == null),
                                "voting lasts a number of days, or a number of minutes"),
                        when(isLessThanOne(set.voting().days()), "voting lasts at least a day"),
                        when(isLessThanOne(set.voting().minutes()), "voting lasts at least a minute"),
                        when(
                                set.closesEarly() && set.votesMayChange(),
                                "voting cannot close when all have voted while votes may still change"),
                        when(
                                set.isSecret() && set.votesMayChange(),
                                "nobody could find a secret vote again to change it"))
                .flatMap(problems -> problems);
    }

    private static Stream<String> secondCall(RuleSet set, List<RuleSet> sets) {
        SecondCall call = set.secondCall();
        if (call == null) {
            return Stream.empty();
        }
        @Nullable RuleSet second = sets.stream()
                .filter(other -> other.id().equals(call.rules()))
                .findFirst()
                .orElse(null);
        return second == null
                ? Stream.of("there are no rules " + call.rules() + " for the second call")
                : Stream.of(
                                when(second.secondCall() != null, "its second call must not lead to a third one"),
                                when(second.voters() != set.voters(), "others vote in its second call"),
                                when(second.method().hasOptions(), "its second call chooses from options"),
                                when(call.article().isBlank(), "its second call cites no article"),
                                when(
                                        isLessThanAMinute(call.after()),
                                        "a second call opens at least a minute later, or at once"))
                        .flatMap(problems -> problems);
    }

    private static boolean isLessThanOne(@Nullable Integer number) {
        return number != null && number < 1;
    }

    private static boolean isLessThanAMinute(@Nullable Duration time) {
        return time != null && time.compareTo(Duration.ofMinutes(1)) < 0;
    }
}
