package si.glas.ballots;

import java.util.Map;
import java.util.Optional;
import si.glas.ballots.BallotWording.Step;
import si.glas.ballots.rules.RuleSet;
import si.glas.ballots.rules.Weights;
import si.glas.language.Language;
import si.glas.language.Wording;

/** Weights in words: who has how many votes. */
record WeightWording(Wording wording) {

    /** None where each voter has one vote. */
    Optional<String> rule(RuleSet rules, Language language) {
        return say("ballots.rules.weights", rules, language);
    }

    Optional<Step> step(RuleSet rules, Language language) {
        return say("ballots.arithmetic.weights", rules, language).map(says -> new Step(says, ""));
    }

    private Optional<String> say(String key, RuleSet rules, Language language) {
        return Optional.ofNullable(rules.weights()).map(weights -> wording.say(language, key, values(weights)));
    }

    private static Map<String, Object> values(Weights weights) {
        return Map.of(
                "organisations", weights.organisations(),
                "individuals", weights.individuals(),
                "article", weights.article());
    }
}
