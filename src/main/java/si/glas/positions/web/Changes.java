package si.glas.positions.web;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import si.glas.positions.VersionView;
import si.glas.texts.DiffLabels;
import si.glas.texts.MarkdownText;
import si.glas.texts.TextDiff;

/** Shows what has changed from one version to another. */
@Component
class Changes {

    /** @param html of the whole text, with what is gone and what is new */
    record Shown(int wordsAdded, int wordsRemoved, String html) {}

    private static final int BELOW_THE_TITLE = 2;

    private final MessageSource messages;

    Changes(MessageSource messages) {
        this.messages = messages;
    }

    Shown between(VersionView old, VersionView now, Locale locale) {
        TextDiff diff =
                TextDiff.between(new MarkdownText(old.markdown()), new MarkdownText(now.markdown()), BELOW_THE_TITLE);
        return new Shown(diff.wordsAdded(), diff.wordsRemoved(), diff.html(labels(locale)));
    }

    private DiffLabels labels(Locale locale) {
        return new DiffLabels(
                messages.getMessage("positions.added", null, locale),
                messages.getMessage("positions.removed", null, locale));
    }
}
