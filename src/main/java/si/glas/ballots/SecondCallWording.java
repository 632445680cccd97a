package si.glas.ballots;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import si.glas.ballots.BallotWording.Step;
import si.glas.ballots.rules.RuleSet;
import si.glas.ballots.rules.SecondCall;
import si.glas.language.Language;
import si.glas.language.Wording;

/** Second calls in words: whether there could be one, and when there is. */
record SecondCallWording(Wording wording) {

    /** None where the rules know no second call. */
    Optional<String> rule(RuleSet rules, Language language) {
        return Optional.ofNullable(rules.secondCall()).map(call -> rule(call, language));
    }

    private String rule(SecondCall call, Language language) {
        Map<String, Object> values = new HashMap<>(inWords(call.after()));
        values.put("article", call.article());
        return wording.say(
                language, call.after() == null ? "ballots.rules.secondCall" : "ballots.rules.secondCall.later", values);
    }

    /** None where nobody is called again. */
    Optional<Step> step(BallotResult result, Language language) {
        return Optional.ofNullable(result.ballot().rules().secondCall())
                .filter(call -> result.callsAgain())
                .map(call -> new Step(ahead(call, result.ballot(), language), ""));
    }

    private String ahead(SecondCall call, BallotView first, Language language) {
        return wording.say(
                language,
                "ballots.arithmetic.secondCall",
                Map.of(
                        "article", call.article(),
                        "opensAt", call.opensAt(Objects.requireNonNull(first.closedAt()))));
    }

    /** In the greatest unit in which it is a whole number. */
    private static Map<String, Object> inWords(@Nullable Duration time) {
        if (time == null) {
            return Map.of();
        }
        long minutes = time.toMinutes();
        ChronoUnit unit = Stream.of(ChronoUnit.DAYS, ChronoUnit.HOURS)
                .filter(greater -> minutes % greater.getDuration().toMinutes() == 0)
                .findFirst()
                .orElse(ChronoUnit.MINUTES);
        return Map.of(
                "unit", unit.name(), "number", minutes / unit.getDuration().toMinutes());
    }
}
