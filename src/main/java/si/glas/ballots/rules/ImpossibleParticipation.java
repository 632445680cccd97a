package si.glas.ballots.rules;

import static si.glas.ballots.rules.Problem.when;

import java.util.Map;
import java.util.stream.Stream;

/** What rule sets say of those who take part without voting themselves: what is meant if they say nothing, and mistakes. */
final class ImpossibleParticipation {

    /** By property. */
    static final Map<String, Object> UNSAID = Map.of("delegation", DelegationRule.UNSAID);

    private ImpossibleParticipation() {}

    static Stream<String> in(RuleSet set) {
        return delegation(set.delegation());
    }

    private static Stream<String> delegation(DelegationRule rule) {
        return Stream.of(
                        when(
                                rule.allows() == rule.most() < 1,
                                "voters vote for others if they may for at least one, and only then"),
                        when(rule.allows() && rule.article().isBlank(), "its delegation cites no article"))
                .flatMap(problems -> problems);
    }
}
