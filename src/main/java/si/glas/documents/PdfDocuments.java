package si.glas.documents;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Makes PDF files that anybody can read, by eye or by ear (PDF/UA-1), and that archives accept (PDF/A-2a). */
@Component
public class PdfDocuments {

    private final ITemplateEngine templates;
    private final PdfFonts fonts;
    private final PdfPrinter printer;

    PdfDocuments(ITemplateEngine templates, PdfFonts fonts, PdfPrinter printer) {
        this.templates = templates;
        this.fonts = fonts;
        this.printer = printer;
    }

    /** @throws CharactersMissing if our fonts cannot show every character */
    public byte[] render(PdfSource source) {
        Xhtml page = Xhtml.parse(html(source));
        requireCharacters(page.text());
        Bookmarks.add(page);
        Typesetting.prepare(page);
        return printer.print(page, source.date());
    }

    /**
     * To be asked before a text is frozen, so that nobody learns it only when the text has to go out.
     *
     * @throws CharactersMissing if our fonts cannot show every character of the text
     */
    public void requireCharacters(String text) {
        Set<Integer> missing = fonts.missing(Xhtml.visible(text));
        if (!missing.isEmpty()) {
            throw new CharactersMissing(missing);
        }
    }

    private String html(PdfSource source) {
        Context context = new Context(source.language(), source.model());
        context.setVariable("source", source);
        return templates.process("documents/" + source.template(), context);
    }
}
