package si.glas.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PdfDocumentsTest {

    private final PdfDocuments documents = PdfMaker.documents();

    static Stream<PdfSource> sources() {
        return Stream.of(
                SamplePosition.slovenian().pdf(), SamplePosition.english().pdf(), plain("<p>č š ž đ ć</p><h2>B</h2>"));
    }

    @ParameterizedTest
    @MethodSource("sources")
    void keepsToTheStandardsForArchivesAndForPeopleWhoListen(PdfSource source) {
        byte[] pdf = documents.render(source);

        assertThat(Vera.violations(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(Vera.violations(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void isCheckedByACheckerThatFindsFaults() {
        byte[] bare = PdfMaker.bare();

        assertThat(Vera.violations(bare, PDFAFlavour.PDFA_2_A)).isNotEmpty();
        assertThat(Vera.violations(bare, PDFAFlavour.PDFUA_1)).isNotEmpty();
    }

    @Test
    void isReadAloudInTheRightOrder() {
        assertThat(Spoken.of(documents.render(SamplePosition.english().pdf()))).isEqualTo("""
                        Network for Culture Metelkova ulica 6, 1000 Ljubljana, Slovenia Ljubljana, 24 November 2026 \
                        STATEMENT OF THE BOARD On freedom of artistic expression in the Western Balkans \
                        Letters of the region: č ć đ š ž, Љубљана, Скопје, Αθήνα, თბილისი, Երևան, İstanbul, Łódź, \
                        Győr, Brăila, Þingvellir. Signs: ✓ → ∑ ☐ № ‰ ′ ″. \
                        What we ask for 1. That the prosecution of artists end. \
                        2. That every government answer in public and in time. A line of code \
                        How this was decided Adopted by the board on 20 November 2026: four votes in favour, none against. \
                        Fingerprint of the adopted text edea aff3 f177 4ad2 8886 7377 0c6d 6409 7e39 1bc3 62d7 d6fb \
                        3498 2ddf 0efd 18cb SHA-256 of the text exactly as it was put to the vote and adopted. \
                        Whoever computes it anew from the published text and gets the same characters holds that text \
                        and no other.""");
    }

    @Test
    void readsEveryParagraphOfALongerTextAloud() {
        PositionDocument position = SamplePosition.slovenian();
        String spoken = Spoken.of(documents.render(position.pdf()));

        assertThat(Jsoup.parseBodyFragment(position.html())
                        .select("p, h2, h3, td, th, li:not(:has(*))")
                        .eachText())
                .hasSizeGreaterThan(30)
                .allSatisfy(paragraph -> assertThat(spoken).contains(paragraph));
        assertThat(spoken)
                .contains(position.demands())
                .contains(position.decided())
                .contains(position.addressee())
                .contains("ZAHTEVE NA KRATKO", "Kako je bilo odločeno");
    }

    @Test
    void isSeenInTheSameOrder() throws IOException {
        assertThat(text(documents.render(SamplePosition.slovenian().pdf())))
                .contains(
                        "v drugih pa bistveno odstopa od tega, kar je bilo dogovorjeno v delovni skupini.1 Črke: č š ž đ ć Č Š Ž Đ Ć",
                        "narekovaji „spodnji“ in »prednji« «obrnjeni», znaki € – — … × ≥ ½.",
                        "1.250.000 € 210 2024 Delovne štipendije in podpora mobilnosti 1.100.000 € 184",
                        "2. Honorarji iz javnih sredstev se plačajo v 30 dneh od opravljenega dela. Ob zamudi");
    }

    @Test
    void hasPagesWithNumbersAndTheFingerprintOnTheLast() throws IOException {
        try (PDDocument document =
                Loader.loadPDF(documents.render(SamplePosition.slovenian().pdf()))) {
            assertThat(document.getNumberOfPages()).isEqualTo(3);
            assertThat(text(document, 1))
                    .startsWith("Mreža za kulturo Metelkova")
                    .endsWith("v kulturi 1 / 3");
            assertThat(text(document, 3)).contains(SamplePosition.FINGERPRINT).endsWith("v kulturi 3 / 3");
        }
    }

    @Test
    void saysWhatItIsAndInWhichLanguage() throws IOException {
        try (PDDocument document =
                Loader.loadPDF(documents.render(SamplePosition.slovenian().pdf()))) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("sl");
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo("Pripombe k predlogu zakona o samozaposlenih v kulturi");
            assertThat(document.getDocumentInformation().getAuthor()).isEqualTo("Mreža za kulturo");
            assertThat(document.getDocumentInformation().getSubject()).startsWith("Stališče: Pripombe");
            assertThat(document.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo(SamplePosition.DATE);
        }
    }

    @Test
    void hasABookmarkForEveryHeading() throws IOException {
        try (PDDocument document =
                Loader.loadPDF(documents.render(SamplePosition.slovenian().pdf()))) {
            assertThat(bookmarks(document.getDocumentCatalog().getDocumentOutline(), ""))
                    .containsExactly(
                            "Pripombe k predlogu zakona o samozaposlenih v kulturi",
                            "- Splošne pripombe",
                            "- Pripombe k posameznim členom",
                            "- - K 4. členu",
                            "- - K 7. členu",
                            "- Zahteve",
                            "- Sklep",
                            "- Kako je bilo odločeno",
                            "- - Prstni odtis sprejetega besedila");
        }
    }

    @Test
    void isTheSameFileForTheSameSource() {
        PdfSource source = SamplePosition.slovenian().pdf();

        assertThat(documents.render(source)).isEqualTo(PdfMaker.documents().render(source));
        assertThat(documents.render(source)).isNotEqualTo(documents.render(plain("<p>A</p>")));
    }

    @Test
    void namesTheCharactersThatNoFontHas() {
        assertThatExceptionOfType(CharactersMissing.class)
                .isThrownBy(() -> documents.render(plain("<p>Dobro 🙂, 中 in 中. <em>שלום</em></p>")))
                .satisfies(refused -> {
                    assertThat(refused.code()).isEqualTo("documents.charactersMissing");
                    assertThat(refused.arguments())
                            .containsExactly(
                                    "ו (U+05D5), ל (U+05DC), ם (U+05DD), ש (U+05E9), 中 (U+4E2D), 🙂 (U+1F642)");
                });
        assertThatExceptionOfType(CharactersMissing.class).isThrownBy(() -> documents.requireCharacters("🙂"));
    }

    @Test
    void hasTheLettersOfEuropeAndTheSignsOfAnOffice() {
        documents.requireCharacters(
                "ÁÀÂÄÃÅĀĂĄÆĆĈĊČÇĎĐÉÈÊËĒĔĖĘĚĜĞĠĢĤĦÍÌÎÏĨĪĬĮİĲĴĶĹĻĽĿŁŃŅŇŊÓÒÔÖÕŌŎŐØŒŔŖŘŚŜŞŠȘŢŤȚŦÚÙÛÜŨŪŬŮŰŲŴÝŶŸŹŻŽÞßẞ");
        documents.requireCharacters(
                "áàâäãåāăąæćĉċčçďđéèêëēĕėęěĝğġģĥħíìîïĩīĭįıĳĵķĸĺļľŀłńņňŋóòôöõōŏőøœŕŗřśŝşšșţťțŧúùûüũūŭůűųŵýŷÿźżžþð");
        documents.requireCharacters("АБВГДЂЃЕЁЄЖЗИЙІЇЈКЛЉМНЊОПРСТЋЌУЎФХЦЧЏШЩЪЫЬЭЮЯѓќџ ΑΒΓΔΩάέήίόύώϊΐ");
        documents.requireCharacters(
                "„“”‚‘’»«›‹–—…·•†‡§¶©®™°±×÷−≤≥≠≈∞√∑←→↑↓✓✗☐☑½⅓¼№‰′″€£¥\u00A0\u2009\u202F\u00AD\u200B");
    }

    @Test
    void printsNothingForWhatIsNotSeen() throws IOException {
        assertThat(text(documents.render(plain("<p>samo\u00ADza\u200Bposleni\u2060</p>"))))
                .contains("samozaposleni");
    }

    @Test
    void readsNoFilesAndNoOtherPlaces() throws IOException {
        byte[] pdf = documents.render(plain("<p>A <img src=\"file:///etc/hostname\" alt=\"picture\"/>"
                + "<img src=\"http://127.0.0.1:9/x.png\" alt=\"picture\"/></p>"));

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getPage(0).getResources().getXObjectNames()).isEmpty();
        }
        assertThatIllegalStateException()
                .isThrownBy(() -> Xhtml.parse("<!DOCTYPE p [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><p>&x;</p>"));
    }

    @Test
    void saysThatATemplateIsBroken() {
        assertThatIllegalStateException()
                .isThrownBy(() -> documents.render(plain("<p>A<br></p>")))
                .withMessageContaining("not well-formed");
    }

    private static PdfSource plain(String html) {
        return PdfSource.ofHtml(
                Locale.of("sl"), "Naslov", "Mreža", "Preizkus", SamplePosition.DATE.plusSeconds(1), html);
    }

    private static List<String> bookmarks(PDOutlineNode parent, String indent) {
        List<String> titles = new ArrayList<>();
        for (PDOutlineItem bookmark : parent.children()) {
            titles.add(indent + bookmark.getTitle());
            titles.addAll(bookmarks(bookmark, indent + "- "));
        }
        return titles;
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return words(stripper().getText(document));
        }
    }

    private static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = stripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return words(stripper.getText(document));
    }

    private static PDFTextStripper stripper() {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        return stripper;
    }

    private static String words(String text) {
        return text.replaceAll("[\\s\u00A0]+", " ").strip();
    }
}
