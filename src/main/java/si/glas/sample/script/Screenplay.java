package si.glas.sample.script;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import si.glas.language.Language;
import si.glas.positions.PositionView;
import si.glas.timetable.DeadlineView;

/**
 * A position and how it comes about.
 *
 * @param text the name of its file in {@code sample/texts}
 * @param mandate that covers it already, if one does
 * @param campaign the key of one in {@code sample/network.yaml}
 * @param addressees keys of some in {@code sample/network.yaml}
 */
public record Screenplay(
        String text,
        Language language,
        PositionView.Kind kind,
        PositionView.Matter matter,
        @Nullable String mandate,
        String template,
        @Nullable String campaign,
        List<String> editors,
        List<String> addressees,
        Map<DeadlineView.Kind, Day> dates,
        List<Deed> acts) {}
