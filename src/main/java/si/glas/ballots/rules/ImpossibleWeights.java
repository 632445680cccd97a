package si.glas.ballots.rules;

import static si.glas.ballots.rules.Problem.when;

import java.util.stream.Stream;

/** Finds weights that nobody could have, or that would betray how somebody voted. */
final class ImpossibleWeights {

    private ImpossibleWeights() {}

    static Stream<String> in(RuleSet set) {
        Weights weights = set.weights();
        return weights == null
                ? Stream.empty()
                : Stream.of(
                                when(
                                        set.isSecret(),
                                        "a vote that weighs more than others would show whose it is: no secret vote"),
                                when(
                                        set.voters() != Electorate.MEMBERS,
                                        "on the board everybody has one vote, and nobody is an organisation"),
                                when(
                                        !weights.areWithinReason(),
                                        "a member has from 1 to " + Weights.GREATEST + " votes"),
                                when(weights.article().isBlank(), "its weights cite no article"))
                        .flatMap(problems -> problems);
    }
}
