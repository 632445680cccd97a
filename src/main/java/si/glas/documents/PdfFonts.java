package si.glas.documents;

import static java.util.stream.Collectors.toCollection;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The fonts of our documents: a serif for text, a sans for what is around it, and some that step in for the signs and
 * scripts that these lack.
 *
 * <p>Scripts that are written from right to left, or whose letters join, are not among them: the library does not lay
 * them out, and it is better to say so than to print them wrong.
 */
@Component
class PdfFonts {

    private static final String SERIF = "Literata";
    private static final String SANS = "Inter";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private final List<PdfFont> main = List.of(
            PdfFont.load("Literata-Regular", SERIF, REGULAR, FontStyle.NORMAL),
            PdfFont.load("Literata-Italic", SERIF, REGULAR, FontStyle.ITALIC),
            PdfFont.load("Literata-SemiBold", SERIF, BOLD, FontStyle.NORMAL),
            PdfFont.load("Literata-SemiBoldItalic", SERIF, BOLD, FontStyle.ITALIC),
            PdfFont.load("Inter-Regular", SANS, REGULAR, FontStyle.NORMAL),
            PdfFont.load("Inter-SemiBold", SANS, BOLD, FontStyle.NORMAL));

    /** In the order in which they are asked; one of them has to have every character. */
    private final List<PdfFont> standIns = Stream.of(
                    "Literata-Regular",
                    "Inter-Regular",
                    "NotoSansMath-Regular",
                    "NotoSansSymbols2-Regular",
                    "NotoSerifGeorgian-Regular",
                    "NotoSerifArmenian-Regular")
            .map(name -> PdfFont.load(name, "stand-in " + name, REGULAR, FontStyle.NORMAL))
            .toList();

    void register(PdfRendererBuilder builder) {
        main.forEach(font -> register(font, FSFontUseCase.DOCUMENT, builder));
        standIns.forEach(font -> register(font, FSFontUseCase.FALLBACK_FINAL, builder));
    }

    private static void register(PdfFont font, FSFontUseCase use, PdfRendererBuilder builder) {
        builder.useFont(font::open, font.family(), font.weight(), font.style(), true, EnumSet.of(use));
    }

    /** The characters of a text that would be missing in a document. */
    Set<Integer> missing(String text) {
        return text.codePoints()
                .distinct()
                .filter(character -> !Character.isWhitespace(character))
                .filter(character -> standIns.stream().noneMatch(font -> font.has(character)))
                .boxed()
                .collect(toCollection(TreeSet::new));
    }
}
