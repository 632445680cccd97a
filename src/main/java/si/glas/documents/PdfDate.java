package si.glas.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** Sets the moment at which a PDF counts as made, so that the same source always gives the same bytes. */
final class PdfDate {

    private PdfDate() {}

    static void stamp(PDDocument document, Instant date) throws IOException {
        Instant second = date.truncatedTo(ChronoUnit.SECONDS);
        document.setDocumentId(second.getEpochSecond());
        document.getDocumentInformation().setCreationDate(GregorianCalendar.from(second.atZone(ZoneOffset.UTC)));
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        try (InputStream xmp = metadata.exportXMPMetadata()) {
            String stamped = new String(xmp.readAllBytes(), StandardCharsets.UTF_8)
                    .replaceAll("(<xmp:CreateDate>)[^<]*", "$1" + second);
            metadata.importXMPMetadata(stamped.getBytes(StandardCharsets.UTF_8));
        }
    }
}
