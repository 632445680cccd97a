package si.glas.ballots;

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
import si.glas.ballots.rules.Voting;
import si.glas.ballots.rules.Voting.TurnoutShown;
import si.glas.language.Language;
import si.glas.language.Wording;

/** What a rule set says, in sentences for those who vote by it. */
@Component
public class RuleWording {

    private final Wording wording;
    private final ConditionWording conditions;
    private final WeightWording weights;
    private final ChamberWording chambers;
    private final TieWording ties;
    private final SecondCallWording secondCalls;
    private final ParticipationWording participation;

    RuleWording(Wording wording) {
        this.wording = wording;
        this.conditions = new ConditionWording(wording);
        this.weights = new WeightWording(wording);
        this.chambers = new ChamberWording(wording, conditions);
        this.ties = new TieWording(wording);
        this.secondCalls = new SecondCallWording(wording);
        this.participation = new ParticipationWording(wording);
    }

    public List<String> say(RuleSet rules, Language language) {
        return Stream.of(
                        weights.rule(rules, language).stream(),
                        say(rules.quorum(), "ballots.rules.quorum", language),
                        turnout(rules.turnout(), language),
                        weighing(rules, language),
                        chambers.rules(rules, language),
                        say("notOurField." + rules.notOurField(), language),
                        Stream.of(ties.rule(rules, language)),
                        say("changes." + rules.voting().changes(), language),
                        turnoutShown(rules.voting(), language),
                        rules.closesEarly() ? say("closesEarly", language) : Stream.<String>empty(),
                        participation.rules(rules, language),
                        secondCalls.rule(rules, language).stream())
                .flatMap(sentences -> sentences)
                .toList();
    }

    private Stream<String> say(Provision provision, String key, Language language) {
        return Stream.of(conditions.rule(key, provision, language));
    }

    private Stream<String> turnout(@Nullable Provision turnout, Language language) {
        return turnout == null ? Stream.empty() : say(turnout, "ballots.rules.turnout", language);
    }

    /** Only where it is not as everywhere. */
    private Stream<String> turnoutShown(Voting voting, Language language) {
        return voting.turnoutShown() == TurnoutShown.ALWAYS
                ? Stream.empty()
                : say("turnoutShown." + voting.turnoutShown(), language, voting.article());
    }

    private Stream<String> weighing(RuleSet rules, Language language) {
        Provision majority = rules.majority();
        return majority == null
                ? Stream.of(
                        method(rules.counting(), language), wording.say(language, "ballots.rules.abstaining.options"))
                : Stream.concat(say(majority, "ballots.rules.majority", language), abstaining(majority, language));
    }

    /** How people choose from options, and which of these is chosen. */
    public String method(Counting counting, Language language) {
        Method method = counting.method();
        return wording.say(
                language,
                "ballots.rules.method." + method.kind().word(),
                Map.of("most", method.most(), "article", counting.article()));
    }

    /** Few people know that an abstention can work like a no. */
    private Stream<String> abstaining(Provision majority, Language language) {
        Quantity of = majority.condition().of();
        return say(of == Quantity.YES_PLUS_NO ? "abstaining.neutral" : "abstaining.against", language);
    }

    private Stream<String> say(String key, Language language, Object... arguments) {
        return Stream.of(wording.say(language, "ballots.rules." + key, arguments));
    }
}
