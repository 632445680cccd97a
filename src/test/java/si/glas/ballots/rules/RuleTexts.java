package si.glas.ballots.rules;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words of rule sets, to be changed by tests. */
final class RuleTexts {

    static final String ORDINARY = """
            id: first
            version: 1
            name:
              en: first
              sl: prvi
            voters: members
            quorum:
              condition: present >= 1/2 of eligible
              article: "13"
            majority:
              condition: yes > 1/2 of cast
              article: "14"
            tie: {rule: fails, article: "14a"}
            notOurField: present
            secrecy: {tier: named, article: "17"}
            secondCall: {rules: second, article: "15"}
            voting:
              days: 7
              changes: untilClosing
              earlyClosing: never
              closing: laterOnly
              article: "16"
            """;

    static final String SECOND_CALL = with(
            with(ORDINARY, "id: first", "id: second"),
            "secondCall: {rules: second, article: \"15\"}",
            "secondCall: null");

    static final String BOARD = with(SECOND_CALL, "voters: members", "voters: board");

    private RuleTexts() {}

    /** @throws IllegalArgumentException if there is nothing to replace */
    static String with(String text, String right, String other) {
        if (!text.contains(right)) {
            throw new IllegalArgumentException("There is no " + right);
        }
        return text.replaceFirst(Pattern.quote(right), Matcher.quoteReplacement(other));
    }

    static RuleSet read(String text) {
        return RuleText.read(text);
    }
}
