package si.glas.sample.script;

import java.util.List;
import java.util.Map;
import si.glas.language.Language;

/**
 * A question with options, and how the members answer it.
 *
 * @param by the handle of whoever asks it
 * @param from when the first one votes
 * @param to when the last one does
 * @param sparing whether those whom visitors can sign in as leave it to them
 * @param papers how many mark their papers so, as the ballot box writes it
 */
public record Inquiry(
        Moment at,
        String by,
        String ruleSet,
        Language language,
        String title,
        String background,
        List<String> options,
        int seats,
        Moment from,
        Moment to,
        boolean sparing,
        Map<String, Integer> papers) {}
