package si.glas.chronicle;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import si.glas.language.Language;
import si.glas.language.Wording;

/** Tells entries in words. In templates: {@code @chronology}, or the fragments in {@code chronicle/chronology}. */
@Component("chronology")
public class Chronology {

    /**
     * An entry as people read it.
     *
     * @param number in the chain, unless it is not sealed yet
     */
    public record Line(
            @Nullable Long number,
            Instant at,
            String words,
            @Nullable String reason) {}

    private final ObjectProvider<Names> rooms;
    private final Wording wording;

    Chronology(ObjectProvider<Names> rooms, Wording wording) {
        this.rooms = rooms;
        this.wording = wording;
    }

    /** In the reader's language, for people of the network. */
    public List<Line> lines(List<Entry> entries) {
        return lines(entries, Language.of(LocaleContextHolder.getLocale()));
    }

    public List<Line> lines(List<Entry> entries, Language language) {
        return tell(entries, language, false);
    }

    /** In the reader's language, for everybody: without the names of persons and the reasons that they gave. */
    public List<Line> publicLines(List<Entry> entries) {
        return tell(entries, Language.of(LocaleContextHolder.getLocale()), true);
    }

    private List<Line> tell(List<Entry> entries, Language language, boolean forEverybody) {
        Telling telling = new Telling(names(entries), wording, language, forEverybody);
        return entries.stream().map(telling::line).toList();
    }

    private Map<UUID, Names.Name> names(List<Entry> entries) {
        Set<UUID> ids = new HashSet<>();
        entries.forEach(entry -> ids.addAll(Details.idsIn(entry.act())));
        Map<UUID, Names.Name> names = new HashMap<>();
        rooms.orderedStream().forEach(room -> names.putAll(room.of(ids)));
        return names;
    }
}
