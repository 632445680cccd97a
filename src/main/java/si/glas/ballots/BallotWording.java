package si.glas.ballots;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import si.glas.ballots.rules.Check;
import si.glas.ballots.rules.Condition;
import si.glas.ballots.rules.Decision;
import si.glas.ballots.rules.Fraction;
import si.glas.ballots.rules.Quantity;
import si.glas.ballots.rules.RuleSet.Provision;
import si.glas.ballots.rules.Tally;
import si.glas.language.Language;
import si.glas.language.Wording;

/** Ballots in words that anybody can do the arithmetic again with. */
@Component
public class BallotWording {

    private final Wording wording;

    BallotWording(Wording wording) {
        this.wording = wording;
    }

    /** Such as "Abstain". */
    public String choice(Choice choice, Language language) {
        return wording.say(language, "ballots.choice." + choice.word());
    }

    /** Such as "The proposal is adopted." */
    public String outcome(BallotResult result, Language language) {
        return wording.say(language, "ballots.outcome." + result.outcome().word());
    }

    /** The steps of the decision in sentences, such as "31 of 58 eligible took part, quorum 29, reached." */
    public List<String> arithmetic(BallotResult result, Language language) {
        Decision decision = result.decision();
        List<String> sentences = new ArrayList<>();
        sentences.add(quorum(decision.quorum(), result.tally(), language));
        sentences.add(working(decision.quorum(), result.ballot().rules().quorum(), language));
        Check majority = decision.majority();
        if (majority == null) {
            sentences.add(wording.say(language, "ballots.arithmetic.notWeighed"));
        } else {
            sentences.add(majority(majority, language));
            sentences.add(working(majority, result.ballot().rules().majority(), language));
        }
        if (decision.tie()) {
            sentences.add(wording.say(
                    language, "ballots.arithmetic.tie", result.ballot().rules().tie().article()));
        }
        return List.copyOf(sentences);
    }

    private String quorum(Check check, Tally tally, Language language) {
        return wording.say(
                language,
                "ballots.arithmetic.quorum",
                Map.of(
                        "number", check.number(),
                        "eligible", tally.eligible(),
                        "quantity", check.condition().counted().name(),
                        "needed", check.needed(),
                        "met", String.valueOf(check.met())));
    }

    private String majority(Check check, Language language) {
        return wording.say(
                language,
                "ballots.arithmetic.majority",
                Map.of(
                        "yes", check.number(),
                        "base", check.base(),
                        "quantity", name(check.condition().of()),
                        "needed", check.needed(),
                        "met", String.valueOf(check.met())));
    }

    private String working(Check check, Provision provision, Language language) {
        Map<String, Object> values = new HashMap<>(condition(provision, language));
        values.put("base", check.base());
        values.put("limit", check.limit().toString());
        values.put("needed", check.needed());
        return wording.say(
                language,
                check.condition().isShare() ? "ballots.arithmetic.share" : "ballots.arithmetic.number",
                values);
    }

    /** What the messages about a condition can name. */
    Map<String, Object> condition(Provision provision, Language language) {
        Condition condition = provision.condition();
        return Map.of(
                "article", provision.article(),
                "strict", String.valueOf(condition.strict()),
                "amount", condition.isShare() ? condition.amount().toString() : condition.amount().numerator(),
                "share", share(condition.amount(), language),
                "counted", condition.counted().name(),
                "quantity", name(condition.of()));
    }

    /** Such as "two thirds"; the figures, where the language has no word that we know. */
    private String share(Fraction share, Language language) {
        String figures = share.toString();
        String words = wording.sayOr(figures, language.locale(), "ballots.share." + figures.replace('/', '-'));
        return words == null ? figures : words;
    }

    private static String name(@org.jspecify.annotations.Nullable Quantity quantity) {
        return quantity == null ? "" : quantity.name();
    }
}
