package si.glas.ballots;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import si.glas.ballots.BallotWording.Step;
import si.glas.ballots.rules.Check;
import si.glas.ballots.rules.Counting;
import si.glas.ballots.rules.Decision;
import si.glas.ballots.rules.Outcome;
import si.glas.ballots.rules.Provision;
import si.glas.ballots.rules.RuleSet;
import si.glas.language.Language;
import si.glas.language.Wording;

/** How a decision came about, step by step. */
final class DecisionSteps {

    private final Wording wording;
    private final ConditionWording conditions;
    private final TieWording ties;
    private final SecondCallWording secondCalls;

    DecisionSteps(Wording wording) {
        this.wording = wording;
        this.conditions = new ConditionWording(wording);
        this.ties = new TieWording(wording);
        this.secondCalls = new SecondCallWording(wording);
    }

    List<Step> of(BallotResult result, Language language) {
        Decision decision = result.decision();
        RuleSet rules = result.ballot().rules();
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(
                conditions.quorum(decision.quorum(), result.tally(), language),
                conditions.working(decision.quorum(), rules.quorum(), language)));
        turnout(result, language).ifPresent(steps::add);
        steps.add(weighing(result, language));
        ties.step(result, language).ifPresent(steps::add);
        secondCalls.step(result, language).ifPresent(steps::add);
        return List.copyOf(steps);
    }

    private Optional<Step> turnout(BallotResult result, Language language) {
        Check turnout = result.decision().turnout();
        Provision provision = result.ballot().rules().turnout();
        return turnout == null || provision == null
                ? Optional.empty()
                : Optional.of(new Step(
                        conditions.turnout(turnout, result.tally(), language),
                        conditions.working(turnout, provision, language)));
    }

    private Step weighing(BallotResult result, Language language) {
        Check majority = result.decision().majority();
        Provision provision = result.ballot().rules().majority();
        if (result.outcome() == Outcome.QUORUM_MISSED) {
            return new Step(
                    wording.say(
                            language,
                            "ballots.arithmetic.notWeighed",
                            Map.of(
                                    "quorum",
                                    String.valueOf(result.decision().quorum().met()))),
                    "");
        }
        return majority == null || provision == null
                ? choosing(result, language)
                : new Step(conditions.majority(majority, language), conditions.working(majority, provision, language));
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
}
