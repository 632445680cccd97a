package si.glas.documents;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;

/**
 * What a PDF is made of. The same source always gives the same bytes.
 *
 * @param language of its text, for readers' programs to read it aloud
 * @param title which programs show instead of the file's name
 * @param author accountable for it
 * @param subject in one sentence, what it is about
 * @param date at which it counts as made
 * @param template in {@code templates/documents/}, without folder and ending; it must be well-formed XHTML
 * @param model of the template
 */
public record PdfSource(
        Locale language,
        String title,
        String author,
        String subject,
        Instant date,
        String template,
        Map<String, Object> model) {

    public PdfSource {
        model = Map.copyOf(model);
    }

    /**
     * A plain document.
     *
     * @param html safe and well-formed, with headings from h2 on: the title becomes its h1
     */
    public static PdfSource ofHtml(
            Locale language, String title, String author, String subject, Instant date, String html) {
        return new PdfSource(language, title, author, subject, date, "plain", Map.of("html", html));
    }
}
