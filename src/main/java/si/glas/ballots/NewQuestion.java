package si.glas.ballots;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import si.glas.language.Language;

/**
 * What a coordinator wants to ask.
 *
 * @param background in Markdown; may be empty
 * @param ruleSet the id of rules for options
 * @param options in the order of the ballot paper
 * @param seats how many of them are chosen; more than one only where the method fills seats
 * @param lastDay until whose end people have time; none for as long as the rules give them at least
 */
public record NewQuestion(
        String title,
        String background,
        Language language,
        String ruleSet,
        List<String> options,
        int seats,
        @Nullable LocalDate lastDay) {}
