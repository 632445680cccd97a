package si.glas.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** Reads a PDF as a screen reader does: by its tags, not by where the words stand. */
final class Spoken {

    private static final List<String> INLINE = List.of("Span", "Link");

    private final Map<COSBase, Map<Integer, String>> byPage = new HashMap<>();
    private final StringBuilder spoken = new StringBuilder();

    static String of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Spoken reader = new Spoken();
            for (PDPage page : document.getPages()) {
                reader.collect(page);
            }
            reader.speak(document.getDocumentCatalog().getStructureTreeRoot(), null);
            return reader.spoken.toString().replaceAll("[\\s\u00A0]+", " ").strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void collect(PDPage page) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.setSuppressDuplicateOverlappingText(false);
        extractor.processPage(page);
        Map<Integer, String> texts = byPage.computeIfAbsent(page.getCOSObject(), any -> new HashMap<>());
        extractor.getMarkedContents().forEach(content -> texts.merge(content.getMCID(), text(content), String::concat));
    }

    private static String text(PDMarkedContent content) {
        StringBuilder text = new StringBuilder();
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition letter) {
                text.append(letter.getUnicode());
            } else if (part instanceof PDMarkedContent inner) {
                text.append(text(inner));
            }
        }
        return text.toString();
    }

    private void speak(PDStructureNode node, @Nullable PDPage page) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                pause(element);
                speak(element, element.getPage() == null ? page : element.getPage());
                pause(element);
            } else if (kid instanceof PDMarkedContentReference reference) {
                say(reference.getPage() == null ? page : reference.getPage(), reference.getMCID());
            } else if (kid instanceof Integer id) {
                say(page, id);
            }
        }
    }

    private void pause(PDStructureElement element) {
        if (!INLINE.contains(element.getStandardStructureType())) {
            spoken.append(' ');
        }
    }

    private void say(@Nullable PDPage page, int id) {
        spoken.append(byPage.getOrDefault(Objects.requireNonNull(page).getCOSObject(), Map.of())
                .getOrDefault(id, ""));
    }
}
