package si.glas.ballots;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import si.glas.ballots.BallotWording.Step;
import si.glas.ballots.ConditionWording.Unit;
import si.glas.ballots.rules.Check;
import si.glas.ballots.rules.Counting;
import si.glas.ballots.rules.Decision;
import si.glas.ballots.rules.Outcome;
import si.glas.ballots.rules.RuleSet;
import si.glas.language.Language;
import si.glas.language.Wording;

/** How a decision came about, step by step. */
final class DecisionSteps {

    private final Wording wording;
    private final ConditionWording conditions;
    private final WeightWording weights;
    private final ChamberWording chambers;
    private final TieWording ties;
    private final SecondCallWording secondCalls;

    DecisionSteps(Wording wording) {
        this.wording = wording;
        this.conditions = new ConditionWording(wording);
        this.weights = new WeightWording(wording);
        this.chambers = new ChamberWording(wording, conditions);
        this.ties = new TieWording(wording);
        this.secondCalls = new SecondCallWording(wording);
    }

    List<Step> of(BallotResult result, Language language) {
        return Stream.of(
                        weights.step(result.ballot().rules(), language).stream(),
                        participation(result, language),
                        result.outcome() == Outcome.QUORUM_MISSED
                                ? Stream.concat(
                                        chambers(result, language), Stream.of(notWeighed(result.decision(), language)))
                                : weighing(result, language),
                        secondCalls.step(result, language).stream())
                .flatMap(steps -> steps)
                .toList();
    }

    private Stream<Step> participation(BallotResult result, Language language) {
        RuleSet rules = result.ballot().rules();
        Unit unit = Unit.of(rules);
        Decision decision = result.decision();
        Check quorum = decision.quorum();
        Check turnout = decision.turnout();
        return Stream.concat(
                Stream.of(new Step(
                        conditions.quorum(quorum, result.tally(), unit, language),
                        conditions.working(quorum, rules.quorum(), unit, language))),
                turnout == null
                        ? Stream.empty()
                        : Stream.of(new Step(
                                conditions.turnout(turnout, result.tally(), unit, language),
                                conditions.working(turnout, Objects.requireNonNull(rules.turnout()), unit, language))));
    }

    private Stream<Step> chambers(BallotResult result, Language language) {
        return result.decision().chambers().stream()
                .flatMap(chamber ->
                        chambers.step(chamber, Unit.of(result.ballot().rules()), language).stream());
    }

    private Step notWeighed(Decision decision, Language language) {
        Check turnout = decision.turnout();
        String missed = !decision.quorum().met() ? "QUORUM" : turnout != null && !turnout.met() ? "TURNOUT" : "CHAMBER";
        return new Step(wording.say(language, "ballots.arithmetic.notWeighed", Map.of("missed", missed)), "");
    }

    private Stream<Step> weighing(BallotResult result, Language language) {
        Check majority = result.decision().majority();
        return majority == null
                ? Stream.of(choosing(result, language))
                : Stream.of(
                                Stream.of(majority(majority, result.ballot().rules(), language)),
                                ties.step(result, language).stream(),
                                chambers(result, language))
                        .flatMap(steps -> steps);
    }

    private Step majority(Check majority, RuleSet rules, Language language) {
        return new Step(
                conditions.majority(majority, Unit.of(rules), language),
                conditions.working(majority, Objects.requireNonNull(rules.majority()), Unit.of(rules), language));
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
