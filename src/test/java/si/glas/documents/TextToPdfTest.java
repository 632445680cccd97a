package si.glas.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import si.glas.texts.MarkdownText;
import si.glas.texts.Rendering;

/** Whatever members write and the room of texts lets through makes a document that keeps to the standards. */
class TextToPdfTest {

    private static final String ROW = "| člen | zelo dolga opomba o tem, kar se je zgodilo | 1.000.000,00 € |\n";

    private final PdfDocuments documents = PdfMaker.documents();

    @Test
    void makesADocumentOfEverythingThatATextCanHold() {
        byte[] pdf = pdf("""
                # Prva

                ### Tretja brez druge

                Odstavek z opombo[^a], isto[^a] in drugo[^b].  \nNova vrsta. ![Graf](https://example.org/graf.png)
                Naslov https://example.org/zelo/dolga/pot/ki/se/nikjer/ne/konča/in/gre/čez/rob/strani/brez/presledka/a/b/c/d/e

                4. člen ni jasen.

                - prva
                  1. ena

                     > navedek v seznamu
                  2. dve
                -
                - tretja

                ```
                koda   s presledki
                ```

                | A |  | B |
                |---|:-:|--:|
                """ + ROW.repeat(60) + """

                > # Naslov v navedku
                >
                > - seznam

                ***

                ## Zahteve

                1. Ena.

                   Še nekaj.
                2. Dve: *poševno **krepko*** `koda` <script>ne</script>

                [^a]: Opomba s **poudarkom**.

                    - in seznamom
                [^b]: Druga, glej [^a].
                [^c]: Nihče je ne omenja.
                """);

        assertThat(Vera.violations(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(Vera.violations(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(Spoken.of(pdf))
                .contains("4. člen ni jasen.", "in drugo2. Nova vrsta. Graf", "<script>ne</script>")
                .contains("3. Nihče je ne omenja.");
    }

    @Test
    void saysTheHeadOfATableOnceHoweverLongItIs() {
        assertThat(Spoken.of(pdf("| Glava | Druga | Tretja |\n|---|---|---|\n" + ROW.repeat(60))))
                .containsOnlyOnce("Glava");
    }

    private byte[] pdf(String markdown) {
        String html = new MarkdownText(markdown).html(Rendering.fromHeading(2));
        return documents.render(new PositionDocument(
                        Locale.of("sl"),
                        "Mreža",
                        List.of(),
                        "Stališče",
                        "Naslov",
                        List.of(),
                        "Ljubljana",
                        SamplePosition.DATE,
                        html,
                        List.of(),
                        List.of(),
                        SamplePosition.FINGERPRINT)
                .pdf());
    }
}
