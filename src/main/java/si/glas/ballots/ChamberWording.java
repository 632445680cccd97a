package si.glas.ballots;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import si.glas.ballots.BallotWording.Step;
import si.glas.ballots.ConditionWording.Unit;
import si.glas.ballots.rules.Chamber;
import si.glas.ballots.rules.ChamberDecision;
import si.glas.ballots.rules.Check;
import si.glas.ballots.rules.Provision;
import si.glas.ballots.rules.RuleSet;
import si.glas.language.Language;
import si.glas.language.Wording;

/** Chambers in words: what each of them needs, and what it decided. */
record ChamberWording(Wording wording, ConditionWording conditions) {

    Stream<String> rules(RuleSet rules, Language language) {
        List<Chamber> chambers = rules.chambers();
        return chambers.isEmpty()
                ? Stream.empty()
                : Stream.concat(
                        chambers.stream().flatMap(chamber -> rules(chamber, language)),
                        Stream.of(wording.say(language, "ballots.rules.chamber.empty")));
    }

    private Stream<String> rules(Chamber chamber, Language language) {
        return Stream.concat(
                Stream.ofNullable(chamber.quorum())
                        .map(quorum -> of(
                                chamber, conditions.rule("ballots.rules.chamber.quorum", quorum, language), language)),
                Stream.of(of(
                        chamber,
                        conditions.rule("ballots.rules.chamber.majority", chamber.majority(), language),
                        language)));
    }

    /** None where nothing was asked of it, because too few took part. */
    Optional<Step> step(ChamberDecision decision, Unit unit, Language language) {
        String says = says(decision, unit, language);
        return says.isEmpty()
                ? Optional.empty()
                : Optional.of(new Step(of(decision.chamber(), says, language), working(decision, unit, language)));
    }

    private String says(ChamberDecision decision, Unit unit, Language language) {
        if (decision.isEmpty()) {
            return wording.say(language, "ballots.arithmetic.chamber.empty");
        }
        Check quorum = decision.quorum();
        Check majority = decision.majority();
        return joined(
                quorum == null ? null : conditions.quorum(quorum, decision.tally(), unit, language),
                majority == null ? null : conditions.majority(majority, unit, language));
    }

    private String working(ChamberDecision decision, Unit unit, Language language) {
        return joined(
                working(decision.quorum(), decision.chamber().quorum(), unit, language),
                working(decision.majority(), decision.chamber().majority(), unit, language));
    }

    private @Nullable String working(
            @Nullable Check check, @Nullable Provision provision, Unit unit, Language language) {
        return check == null || provision == null ? null : conditions.working(check, provision, unit, language);
    }

    private String of(Chamber chamber, String says, Language language) {
        return wording.say(language, "ballots.chamber", Map.of("name", chamber.name(language), "says", says));
    }

    private static String joined(@Nullable String one, @Nullable String other) {
        return Stream.of(one, other).flatMap(Stream::ofNullable).collect(Collectors.joining(" "));
    }
}
