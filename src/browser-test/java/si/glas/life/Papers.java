package si.glas.life;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads documents. */
final class Papers {

    private Papers() {}

    /** All words of a PDF, each line break and hyphenation undone. */
    static String words(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replace("\u00ad", "").replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new IllegalStateException("This is no PDF", e);
        }
    }
}
