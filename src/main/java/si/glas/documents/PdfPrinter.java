package si.glas.documents;

import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.logging.Level;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;

/** Prints a page to PDF, with everything in it that it needs and nothing from elsewhere. */
@Component
class PdfPrinter {

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private final PdfFonts fonts;
    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private final FSDefaultCacheStore fontMetrics = new FSDefaultCacheStore();
    private final String style;

    PdfPrinter(PdfFonts fonts) throws IOException {
        this.fonts = fonts;
        this.style =
                new ClassPathResource("templates/documents/document.css").getContentAsString(StandardCharsets.UTF_8);
    }

    byte[] print(Xhtml page, Instant date) {
        Element sheet = page.append(page.head(), "style");
        sheet.setTextContent(style);
        try (PdfBoxRenderer renderer = builder(page).buildPdfRenderer();
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            renderer.createPDFWithoutClosing();
            PdfDate.stamp(renderer.getPdfDocument(), date);
            renderer.getPdfDocument().save(file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PdfRendererBuilder builder(Xhtml page) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        fonts.register(builder);
        return builder.withW3cDocument(page.document(), null)
                .useFastMode()
                .useCacheStore(PdfRendererBuilder.CacheStore.PDF_FONT_METRICS, fontMetrics)
                .usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A)
                .usePdfUaAccessibility(true)
                .useColorProfile(colours)
                .withProducer("Glas")
                .useUriResolver((base, address) -> address.startsWith("#") ? address : null);
    }
}
