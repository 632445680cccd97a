package si.glas.ballots.rules;

import static si.glas.ballots.rules.Problem.when;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import si.glas.language.Language;

/** Finds chambers in which nobody could decide, or that would betray how somebody voted. */
final class ImpossibleChambers {

    private ImpossibleChambers() {}

    static Stream<String> in(RuleSet set) {
        List<Chamber> chambers = set.chambers();
        return chambers.isEmpty()
                ? Stream.empty()
                : Stream.concat(
                        together(set),
                        chambers.stream()
                                .flatMap(chamber -> of(chamber)
                                        .map(problem ->
                                                "chamber of " + chamber.who().word() + "s: " + problem)));
    }

    private static Stream<String> together(RuleSet set) {
        List<Chamber> chambers = set.chambers();
        return Stream.of(
                        when(
                                set.isSecret(),
                                "the numbers of a chamber with few members would show how they voted: no secret vote"),
                        when(set.voters() != Electorate.MEMBERS, "only the members are organisations and individuals"),
                        when(set.method().hasOptions(), "chambers say yes or no, and do not choose from options"),
                        when(
                                chambers.stream().map(Chamber::who).distinct().count() < chambers.size(),
                                "two chambers are of the same members"))
                .flatMap(problems -> problems);
    }

    private static Stream<String> of(Chamber chamber) {
        Provision quorum = chamber.quorum();
        return Stream.of(
                        when(
                                !chamber.name().keySet().containsAll(Arrays.asList(Language.values())),
                                "it has no name in one of the languages"),
                        quorum == null
                                ? Stream.<String>empty()
                                : ImpossibleConditions.ofQuorum("a quorum", quorum.condition()),
                        ImpossibleConditions.ofMajority(chamber.majority().condition()),
                        when(
                                chamber.majority().article().isBlank()
                                        || quorum != null && quorum.article().isBlank(),
                                "each rule cites an article of the statute"))
                .flatMap(problems -> problems);
    }
}
