package si.glas.documents;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A position as it goes to a decision-maker.
 *
 * @param language of the text
 * @param network in whose name it is
 * @param contact lines under the network's name: address, mail, page
 * @param kind what the text is, such as "Position" or "Statement of the board"
 * @param title of the position
 * @param addressee lines of an address; empty in a copy for the public
 * @param dateline as people read it, such as "Ljubljana, 24. november 2026"
 * @param date the moment at which it counts as made
 * @param html the text, safe and well-formed, with headings from h2 on
 * @param demands in short, for a box before the text; empty for no box
 * @param decided lines that say how it was decided
 * @param fingerprint SHA-256 of the text, in groups of four
 */
public record PositionDocument(
        Locale language,
        String network,
        List<String> contact,
        String kind,
        String title,
        List<String> addressee,
        String dateline,
        Instant date,
        String html,
        List<String> demands,
        List<String> decided,
        String fingerprint) {

    /** The groups of the fingerprint, four in a row. */
    public List<List<String>> fingerprintRows() {
        List<String> groups = List.of(fingerprint.split(" "));
        return IntStream.range(0, (groups.size() + 3) / 4)
                .mapToObj(row -> groups.subList(4 * row, Math.min(4 * row + 4, groups.size())))
                .toList();
    }

    public PdfSource pdf() {
        return new PdfSource(language, title, network, kind + ": " + title, date, "position", Map.of("position", this));
    }
}
