package si.glas.documents;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.springframework.core.io.ClassPathResource;

/** A font that documents carry with them. */
record PdfFont(String family, int weight, FontStyle style, byte[] file, CmapLookup characters) {

    /** @param name of the file in {@code fonts/} */
    static PdfFont load(String name, String family, int weight, FontStyle style) {
        try {
            byte[] file = new ClassPathResource("fonts/" + name + ".ttf").getContentAsByteArray();
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file));
            return new PdfFont(family, weight, style, file, font.getUnicodeCmapLookup());
        } catch (IOException e) {
            throw new UncheckedIOException("The font " + name + " cannot be read", e);
        }
    }

    boolean has(int codePoint) {
        return characters.getGlyphId(codePoint) > 0;
    }

    InputStream open() {
        return new ByteArrayInputStream(file);
    }
}
