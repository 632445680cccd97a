package si.glas.ballots;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import si.glas.ballots.rules.Check;
import si.glas.ballots.rules.Condition;
import si.glas.ballots.rules.Fraction;
import si.glas.ballots.rules.Provision;
import si.glas.ballots.rules.Quantity;
import si.glas.ballots.rules.RuleSet;
import si.glas.ballots.rules.Tally;
import si.glas.language.Language;
import si.glas.language.Wording;

/** The conditions of a rule set in words, and what became of them. */
final class ConditionWording {

    /** What the numbers count. */
    enum Unit {
        VOTERS,
        /** Where some have more than one. */
        VOTES;

        static Unit of(RuleSet rules) {
            return rules.weights() == null ? VOTERS : VOTES;
        }
    }

    private final Wording wording;

    ConditionWording(Wording wording) {
        this.wording = wording;
    }

    /** What it asks for, said beforehand. */
    String rule(String key, Provision provision, Language language) {
        return wording.say(
                language, provision.condition().isShare() ? key : key + ".number", condition(provision, language));
    }

    String quorum(Check check, Tally tally, Unit unit, Language language) {
        return participation("ballots.arithmetic.quorum", check, tally, unit, language);
    }

    String turnout(Check check, Tally tally, Unit unit, Language language) {
        return participation("ballots.arithmetic.turnout", check, tally, unit, language);
    }

    private String participation(String key, Check check, Tally tally, Unit unit, Language language) {
        return wording.say(
                language,
                key,
                Map.of(
                        "number", check.number(),
                        "eligible", tally.eligible(),
                        "quantity", check.condition().counted().name(),
                        "needed", check.needed(),
                        "unit", unit.name(),
                        "met", String.valueOf(check.met())));
    }

    String majority(Check check, Unit unit, Language language) {
        return wording.say(
                language,
                "ballots.arithmetic.majority",
                Map.of(
                        "yes", check.number(),
                        "base", check.base(),
                        "quantity", name(check.condition().of()),
                        "needed", check.needed(),
                        "unit", unit.name(),
                        "met", String.valueOf(check.met())));
    }

    String working(Check check, Provision provision, Unit unit, Language language) {
        Map<String, Object> values = new HashMap<>(condition(provision, language));
        values.put("base", check.base());
        values.put("limit", check.limit().toString());
        values.put("needed", check.needed());
        values.put("unit", unit.name());
        return wording.say(
                language,
                check.condition().isShare() ? "ballots.arithmetic.share" : "ballots.arithmetic.number",
                values);
    }

    /** What the messages about a condition can name. */
    private Map<String, Object> condition(Provision provision, Language language) {
        Condition condition = provision.condition();
        return Map.of(
                "article", provision.article(),
                "strict", String.valueOf(condition.strict()),
                "amount",
                        condition.isShare()
                                ? condition.amount().toString()
                                : condition.amount().numerator(),
                "share", share(condition.amount(), "ballots.share.", language),
                "shareObject", share(condition.amount(), "ballots.share.object.", language),
                "counted", condition.counted().name(),
                "quantity", name(condition.of()));
    }

    /** Such as "two thirds"; the figures, where the language has no word that we know. */
    private String share(Fraction share, String keys, Language language) {
        String figures = share.toString();
        String words = wording.sayOr(figures, language.locale(), keys + figures.replace('/', '-'));
        return words == null ? figures : words;
    }

    static String name(@Nullable Quantity quantity) {
        return quantity == null ? "" : quantity.name();
    }
}
