package si.glas.ballots;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import si.glas.language.Language;
import si.glas.texts.MarkdownText;

/**
 * What is put to the vote, in so many words.
 *
 * @param version the number of the position's version; none for a question
 * @param savedAt when the words were written down
 * @param agreed until when people want to have decided; none if nothing was agreed on
 */
public record Motion(
        String title,
        @Nullable Integer version,
        MarkdownText text,
        Language language,
        Instant savedAt,
        @Nullable Instant agreed) {}
