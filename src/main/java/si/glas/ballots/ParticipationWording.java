package si.glas.ballots;

import java.util.Map;
import java.util.stream.Stream;
import si.glas.ballots.rules.DelegationRule;
import si.glas.ballots.rules.RuleSet;
import si.glas.language.Language;
import si.glas.language.Wording;

/** In words, what rules say of those who take part without voting themselves. */
record ParticipationWording(Wording wording) {

    Stream<String> rules(RuleSet rules, Language language) {
        return delegation(rules.delegation(), language);
    }

    private Stream<String> delegation(DelegationRule rule, Language language) {
        return rule.allows()
                ? Stream.of(wording.say(
                        language,
                        "ballots.rules.delegation." + rule.allowed(),
                        Map.of("most", rule.most(), "article", rule.article())))
                : Stream.empty();
    }
}
