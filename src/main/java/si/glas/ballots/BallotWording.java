package si.glas.ballots;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import si.glas.ballots.methods.Option;
import si.glas.ballots.rules.Check;
import si.glas.ballots.rules.Condition;
import si.glas.ballots.rules.Counting;
import si.glas.ballots.rules.Decision;
import si.glas.ballots.rules.Fraction;
import si.glas.ballots.rules.Outcome;
import si.glas.ballots.rules.Provision;
import si.glas.ballots.rules.Quantity;
import si.glas.ballots.rules.RuleSet;
import si.glas.ballots.rules.Tally;
import si.glas.language.Language;
import si.glas.language.Wording;

/** Ballots in words that anybody can do the arithmetic again with. */
@Component
public class BallotWording {

    /**
     * A step of a decision.
     *
     * @param says such as "31 of 58 eligible took part, quorum 29, reached."
     * @param working how the number that was needed comes about; empty if nothing was computed
     */
    public record Step(String says, String working) {}

    private final Wording wording;

    BallotWording(Wording wording) {
        this.wording = wording;
    }

    /** Such as "The proposal is adopted." */
    public String outcome(BallotResult result, Language language) {
        return wording.say(
                language,
                "ballots.outcome." + result.outcome().word(),
                Map.of("number", result.chosen().size(), "chosen", names(result)));
    }

    private static String names(BallotResult result) {
        return result.chosen().stream().map(Option::name).collect(Collectors.joining(", "));
    }

    /** The steps of the decision, each with the arithmetic behind it. */
    public List<Step> steps(BallotResult result, Language language) {
        Decision decision = result.decision();
        RuleSet rules = result.ballot().rules();
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(
                quorum(decision.quorum(), result.tally(), language),
                working(decision.quorum(), rules.quorum(), language)));
        steps.add(weighing(result, language));
        if (decision.tie()) {
            steps.add(new Step(
                    wording.say(language, "ballots.arithmetic.tie", rules.tie().article()), ""));
        }
        return List.copyOf(steps);
    }

    private Step weighing(BallotResult result, Language language) {
        Check majority = result.decision().majority();
        Provision provision = result.ballot().rules().majority();
        if (result.outcome() == Outcome.QUORUM_MISSED) {
            return new Step(wording.say(language, "ballots.arithmetic.notWeighed"), "");
        }
        return majority == null || provision == null
                ? choosing(result, language)
                : new Step(majority(majority, language), working(majority, provision, language));
    }

    private Step choosing(BallotResult result, Language language) {
        Counting counting = result.ballot().rules().counting();
        return new Step(
                wording.say(
                        language,
                        "ballots.arithmetic.choosing",
                        Map.of(
                                "marked", result.tally().marked(),
                                "options", result.ballot().contest().options().size())),
                wording.say(
                        language,
                        "ballots.arithmetic.method",
                        Map.of(
                                "article", counting.article(),
                                "method",
                                        wording.say(
                                                language,
                                                "ballots.method."
                                                        + counting.method()
                                                                .kind()
                                                                .word()))));
    }

    /** The same as one text, a paragraph for each step. */
    public String arithmetic(BallotResult result, Language language) {
        return steps(result, language).stream()
                .map(step -> (step.says() + " " + step.working()).strip())
                .collect(Collectors.joining("\n\n"));
    }

    /** A paragraph that can stand in the minutes as it is. */
    public String minutes(BallotResult result, Language language) {
        BallotView ballot = result.ballot();
        Tally tally = result.tally();
        return wording.say(
                language,
                "ballots.minutes",
                Map.ofEntries(
                        entry("closedAt", Objects.requireNonNull(ballot.closedAt())),
                        entry("tier", ballot.tier().name()),
                        entry("title", ballot.title()),
                        entry("call", ballot.call()),
                        entry("rules", ballot.rules().name(language)),
                        entry("eligible", tally.eligible()),
                        entry("yes", tally.yes()),
                        entry("no", tally.no()),
                        entry("options", String.valueOf(ballot.hasOptions())),
                        entry("marked", tally.marked()),
                        entry("abstain", tally.abstain()),
                        entry("notOurField", tally.notOurField()),
                        entry("silent", tally.silent()),
                        entry("steps", says(result, language)),
                        entry("outcome", outcome(result, language)),
                        entry("recordHash", result.recordHash())));
    }

    private String says(BallotResult result, Language language) {
        return steps(result, language).stream().map(Step::says).collect(Collectors.joining(" "));
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

    private static String name(@Nullable Quantity quantity) {
        return quantity == null ? "" : quantity.name();
    }
}
