package si.glas.ballots.web;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import si.glas.ballots.Choice;
import si.glas.ballots.rules.Quantity;
import si.glas.ballots.rules.RuleSet;

/**
 * An answer that can be chosen.
 *
 * @param hint the key of a message, where an answer may not mean what voters expect
 */
record Option(Choice choice, @Nullable String hint) {

    static List<Option> under(RuleSet rules) {
        return Arrays.stream(Choice.values())
                .map(choice -> new Option(choice, hint(choice, rules)))
                .toList();
    }

    private static @Nullable String hint(Choice choice, RuleSet rules) {
        return switch (choice) {
            case YES, NO -> null;
            case ABSTAIN ->
                rules.majority().condition().of() == Quantity.YES_PLUS_NO
                        ? "ballots.vote.hint.abstain.neutral"
                        : "ballots.vote.hint.abstain.against";
            case NOT_OUR_FIELD -> "ballots.vote.hint.notOurField";
        };
    }
}
