package si.glas.people.importing;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import si.glas.language.Language;

/** A list to start from, in the reader's language: the headings, an organisation, an individual. */
final class ListTemplate {

    private static final List<List<String>> ENGLISH = List.of(
            List.of(
                    "name",
                    "kind",
                    "address",
                    "site",
                    "member since",
                    "represented by",
                    "e-mail",
                    "telephone",
                    "language"),
            List.of(
                    "Example Theatre",
                    "organisation",
                    "Main Square 1, Ljubljana",
                    "www.example.org",
                    "2010-05-01",
                    "Ana Novak",
                    "ana@example.org",
                    "041 000 000",
                    "en"),
            List.of("Bor Kos", "individual", "", "", "2019-10-15", "", "bor@example.org", "", "sl"));

    private static final List<List<String>> SLOVENIAN = List.of(
            List.of("ime", "vrsta", "naslov", "spletna stran", "v mreži od", "zastopa", "e-pošta", "telefon", "jezik"),
            List.of(
                    "Gledališče Zgled",
                    "organizacija",
                    "Glavni trg 1, Ljubljana",
                    "www.example.org",
                    "1. 5. 2010",
                    "Ana Novak",
                    "ana@example.org",
                    "041 000 000",
                    "sl"),
            List.of("Bor Kos", "posameznik", "", "", "15. 10. 2019", "", "bor@example.org", "", "sl"));

    private ListTemplate() {}

    /** Begins with a byte order mark and uses semicolons, so that spreadsheets in our parts open it as it is. */
    static byte[] of(Language language) {
        StringWriter text = new StringWriter();
        text.write('\uFEFF');
        try (CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(text)) {
            (language == Language.SL ? SLOVENIAN : ENGLISH).forEach(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
