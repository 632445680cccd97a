package si.glas.ballots;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import si.glas.ballots.BallotWording.Step;
import si.glas.ballots.rules.Provision;
import si.glas.ballots.rules.RuleSet;
import si.glas.ballots.rules.TieBreak;
import si.glas.language.Language;
import si.glas.language.Wording;

/** Ties in words: what would decide one, and what did. */
record TieWording(Wording wording) {

    /** So many digits of a hash tell which of two is the lesser. */
    private static final int SHOWN = 8;

    String rule(RuleSet rules, Language language) {
        String key = rules.tie().rule() + (rules.method().hasOptions() ? ".options" : "");
        return wording.say(language, "ballots.rules.tie." + key, values(rules));
    }

    /** None where there was no tie. */
    Optional<Step> step(BallotResult result, Language language) {
        return Optional.ofNullable(result.decision().tie())
                .map(tie -> new Step(
                        wording.say(
                                language,
                                "ballots.arithmetic.tie." + tie,
                                values(result.ballot().rules())),
                        isLot(tie) ? lot(result.ballot().contest().seed(), language) : ""));
    }

    private String lot(String seed, Language language) {
        SidesLot lot = new SidesLot(seed);
        return wording.say(
                language,
                "ballots.arithmetic.lot",
                Map.of(
                        "seed", seed,
                        "yes", lot.hashOfYes().substring(0, SHOWN),
                        "no", lot.hashOfNo().substring(0, SHOWN)));
    }

    private static boolean isLot(TieBreak tie) {
        return tie == TieBreak.LOT_FOR || tie == TieBreak.LOT_AGAINST;
    }

    private static Map<String, Object> values(RuleSet rules) {
        Provision majority = rules.majority();
        return Map.of(
                "article",
                rules.tie().article(),
                "quantity",
                majority == null
                        ? ""
                        : Objects.requireNonNull(majority.condition().of()).name());
    }
}
