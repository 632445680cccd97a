package si.glas.ballots;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import si.glas.ballots.BallotWording.Step;
import si.glas.ballots.rules.Check;
import si.glas.ballots.rules.Counting;
import si.glas.ballots.rules.Decision;
import si.glas.ballots.rules.Outcome;
import si.glas.ballots.rules.Provision;
import si.glas.ballots.rules.RuleSet;
import si.glas.ballots.rules.SecondCall;
import si.glas.ballots.rules.TieBreak;
import si.glas.language.Language;
import si.glas.language.Wording;

/** How a decision came about, step by step. */
final class DecisionSteps {

    /** So many digits of a hash tell which of two is the lesser. */
    private static final int SHOWN = 8;

    private final Wording wording;
    private final ConditionWording conditions;

    DecisionSteps(Wording wording) {
        this.wording = wording;
        this.conditions = new ConditionWording(wording);
    }

    List<Step> of(BallotResult result, Language language) {
        Decision decision = result.decision();
        RuleSet rules = result.ballot().rules();
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(
                conditions.quorum(decision.quorum(), result.tally(), language),
                conditions.working(decision.quorum(), rules.quorum(), language)));
        steps.add(weighing(result, language));
        TieBreak tie = decision.tie();
        if (tie != null) {
            steps.add(new Step(tie(tie, decision, rules, language), lot(tie, result, language)));
        }
        secondCall(result, language).ifPresent(says -> steps.add(new Step(says, "")));
        return List.copyOf(steps);
    }

    private Optional<String> secondCall(BallotResult result, Language language) {
        BallotView ballot = result.ballot();
        SecondCall call = ballot.rules().secondCall();
        return call == null || !result.callsAgain()
                ? Optional.empty()
                : Optional.of(wording.say(
                        language,
                        "ballots.arithmetic.secondCall",
                        Map.of(
                                "article",
                                call.article(),
                                "opensAt",
                                call.opensAt(Objects.requireNonNull(ballot.closedAt())))));
    }

    private String tie(TieBreak tie, Decision decision, RuleSet rules, Language language) {
        return wording.say(
                language,
                "ballots.arithmetic.tie." + tie,
                Map.of(
                        "article",
                        rules.tie().article(),
                        "quantity",
                        ConditionWording.name(Objects.requireNonNull(decision.majority())
                                .condition()
                                .of())));
    }

    private String lot(TieBreak tie, BallotResult result, Language language) {
        if (tie != TieBreak.LOT_FOR && tie != TieBreak.LOT_AGAINST) {
            return "";
        }
        SidesLot lot = new SidesLot(result.ballot().contest().seed());
        return wording.say(
                language,
                "ballots.arithmetic.lot",
                Map.of(
                        "seed",
                        lot.seed(),
                        "yes",
                        lot.hashOfYes().substring(0, SHOWN),
                        "no",
                        lot.hashOfNo().substring(0, SHOWN)));
    }

    private Step weighing(BallotResult result, Language language) {
        Check majority = result.decision().majority();
        Provision provision = result.ballot().rules().majority();
        if (result.outcome() == Outcome.QUORUM_MISSED) {
            return new Step(wording.say(language, "ballots.arithmetic.notWeighed"), "");
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
