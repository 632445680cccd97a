package si.glas.ballots;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import si.glas.ballots.ConditionWording.Unit;
import si.glas.ballots.methods.Option;
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
    private final DecisionSteps steps;

    BallotWording(Wording wording) {
        this.wording = wording;
        this.steps = new DecisionSteps(wording);
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
        return steps.of(result, language);
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
                        entry("unit", Unit.of(ballot.rules()).name()),
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
}
