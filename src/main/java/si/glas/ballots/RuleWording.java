package si.glas.ballots;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import si.glas.ballots.rules.Counting;
import si.glas.ballots.rules.Method;
import si.glas.ballots.rules.Provision;
import si.glas.ballots.rules.Quantity;
import si.glas.ballots.rules.RuleSet;
import si.glas.ballots.rules.SecondCall;
import si.glas.language.Language;
import si.glas.language.Wording;

/** What a rule set says, in sentences for those who vote by it. */
@Component
public class RuleWording {

    private final Wording wording;
    private final ConditionWording conditions;

    RuleWording(Wording wording) {
        this.wording = wording;
        this.conditions = new ConditionWording(wording);
    }

    public List<String> say(RuleSet rules, Language language) {
        return Stream.of(
                        say(rules.quorum(), "ballots.rules.quorum", language),
                        weighing(rules, language),
                        say("notOurField." + rules.notOurField(), language),
                        tie(rules, language),
                        say("changes." + rules.voting().changes(), language),
                        rules.closesEarly() ? say("closesEarly", language) : Stream.<String>empty(),
                        secondCall(rules, language))
                .flatMap(sentences -> sentences)
                .toList();
    }

    private Stream<String> say(Provision provision, String key, Language language) {
        Map<String, Object> values = conditions.condition(provision, language);
        return Stream.of(wording.say(language, provision.condition().isShare() ? key : key + ".number", values));
    }

    private Stream<String> weighing(RuleSet rules, Language language) {
        Provision majority = rules.majority();
        return majority == null
                ? choosing(rules.counting(), language)
                : Stream.concat(say(majority, "ballots.rules.majority", language), abstaining(majority, language));
    }

    private Stream<String> choosing(Counting counting, Language language) {
        Method method = counting.method();
        return Stream.of(
                wording.say(
                        language,
                        "ballots.rules.method." + method.kind().word(),
                        Map.of("most", method.most(), "article", counting.article())),
                wording.say(language, "ballots.rules.abstaining.options"));
    }

    /** Few people know that an abstention can work like a no. */
    private Stream<String> abstaining(Provision majority, Language language) {
        Quantity of = majority.condition().of();
        return say(of == Quantity.YES_PLUS_NO ? "abstaining.neutral" : "abstaining.against", language);
    }

    private Stream<String> tie(RuleSet rules, Language language) {
        String key = "tie." + rules.tie().rule() + (rules.method().hasOptions() ? ".options" : "");
        Provision majority = rules.majority();
        return Stream.of(wording.say(
                language,
                "ballots.rules." + key,
                Map.of(
                        "article",
                        rules.tie().article(),
                        "quantity",
                        majority == null
                                ? ""
                                : ConditionWording.name(majority.condition().of()))));
    }

    private Stream<String> secondCall(RuleSet rules, Language language) {
        SecondCall call = rules.secondCall();
        if (call == null) {
            return Stream.empty();
        }
        Map<String, Object> values = new HashMap<>(Map.of("article", call.article()));
        values.putAll(inWords(call.after()));
        return Stream.of(wording.say(
                language,
                call.after() == null ? "ballots.rules.secondCall" : "ballots.rules.secondCall.later",
                values));
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

    private Stream<String> say(String key, Language language, Object... arguments) {
        return Stream.of(wording.say(language, "ballots.rules." + key, arguments));
    }
}
