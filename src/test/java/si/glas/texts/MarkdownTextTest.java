package si.glas.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class MarkdownTextTest {

    private final Document page = page(Samples.POSITION, Rendering.fromHeading(2));

    @Test
    void putsHeadingsBelowThoseOfThePageWithoutAGap() {
        assertThat(page("# A\n\n#### B\n\n## C\n\n### D\n\n# E", Rendering.fromHeading(3))
                        .select("h1, h2, h3, h4, h5, h6"))
                .extracting(heading -> heading.tagName() + " " + heading.text())
                .containsExactly("h3 A", "h4 B", "h4 C", "h5 D", "h3 E");
        assertThat(page("# A\n\n## B\n\n### C", Rendering.fromHeading(5)).select("h6"))
                .hasSize(2);
    }

    @Test
    void refusesHeadingsAndIdsThatThereAreNot() {
        assertThatIllegalArgumentException().isThrownBy(() -> Rendering.fromHeading(7));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rendering.fromHeading(2).withIdPrefix("\" onload=\""));
    }

    @Test
    void tellsReadersOfATableWhatAColumnIs() {
        assertThat(page.select("th[scope=col]").eachText()).containsExactly("Leto", "Sredstva");
        assertThat(page.select("td.align-right").eachText()).containsExactly("12,5 mio €", "9,1 mio €");
    }

    @Test
    void givesEachBlockAnIdByWhichOthersPointToIt() {
        assertThat(page.select("[id^=p]").eachAttr("id"))
                .containsExactly(
                        "p1", "p2", "p3", "p4", "p5", "p6", "p7", "p8", "p9", "p10", "p11", "p12", "p13", "p14");
        assertThat(page.select("#p10")).extracting(Element::tagName).containsExactly("li");
        assertThat(page(Samples.POSITION, Rendering.fromHeading(2).withoutAnchors())
                        .select("[id^=p]"))
                .isEmpty();
        assertThat(page(Samples.POSITION, Rendering.fromHeading(2).withIdPrefix("v2-"))
                        .select("[id]")
                        .eachAttr("id"))
                .allMatch(id -> id.startsWith("v2-"));
    }

    @Test
    void linksFootnotesThereAndBack() {
        Element reference = page.expectFirst("sup a");
        assertThat(reference.attr("href")).isEqualTo("#fn1");
        assertThat(page.select("section.footnotes #fn1").text()).isEqualTo("Uradni list RS, št. 12/2026. ↩");
        assertThat(page.select("#fn1 a").attr("href")).isEqualTo("#" + reference.id());
    }

    @Test
    void numbersFootnotesAsTheyAreReferredToAndHidesNone() {
        Document notes = page(
                "A[^b] B[^a] C[^b] D[^none]\n\n[^a]: first\n[^b]: second, see [^c]\n[^c]: third\n[^d]: alone",
                Rendering.fromHeading(2));

        assertThat(notes.select("sup a").eachText()).containsExactly("1", "2", "1", "3");
        assertThat(notes.select(".footnotes li").eachText())
                .containsExactly("second, see 3 ↩ ↩", "first ↩", "third ↩", "alone");
        assertThat(notes.text()).contains("D[^none]");
        assertThat(notes.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void showsHtmlAsWhatItIsInTheText() {
        Document html = page(
                "<script>alert(1)</script>\n\nSee <b onclick=\"x()\">this</b> <!-- hidden -->\n\n<!-- all of it -->",
                Rendering.fromHeading(2));

        assertThat(html.select("script, b")).isEmpty();
        assertThat(html.select("p").eachText())
                .containsExactly(
                        "<script>alert(1)</script>",
                        "See <b onclick=\"x()\">this</b> <!-- hidden -->",
                        "<!-- all of it -->");
    }

    @Test
    void followsLinksToPagesAndMailOnly() {
        Document links = page("""
                [a](javascript:alert(1)) [b](data:text/html;base64,x) [c](JaVaScRiPt:x) [d](//evil.example)
                [e](/admin) [f](https://example.org/?a=1&b=2) <https://example.org> <ana@example.org> https://bare.example
                [g](mailto:ana@example.org) [h](vbscript:x) [i](&#106;avascript:x) <javascript:x>
                [j](https://example.org "onmouseover=x")""", Rendering.fromHeading(2));

        assertThat(links.select("a").eachAttr("href"))
                .containsExactly(
                        "https://example.org/?a=1&b=2",
                        "https://example.org",
                        "mailto:ana@example.org",
                        "https://bare.example",
                        "mailto:ana@example.org",
                        "https://example.org");
        assertThat(links.select("a").eachAttr("rel")).containsOnly("nofollow noopener noreferrer");
        assertThat(links.text()).contains("a b c d e f", "h i <javascript:x>");
    }

    @Test
    void linksPicturesInsteadOfLoadingThem() {
        Document pictures = page(
                "![Graf *porabe*](https://example.org/graf.png) [![Slika](a.png)](https://example.org) ![](javascript:x)",
                Rendering.fromHeading(2));

        assertThat(pictures.select("img")).isEmpty();
        assertThat(pictures.select("a").eachText()).containsExactly("Graf porabe", "Slika");
    }

    @Test
    void isWellFormedXmlForDocuments() {
        List.of(Samples.POSITION, "a  \nb\n\n---\n\n![x](y) & <br> \u0007 &nbsp; &copy;")
                .forEach(markdown -> assertThat(
                                WellFormed.root(new MarkdownText(markdown).html(Rendering.fromHeading(2))))
                        .isEqualTo("div"));
    }

    @Test
    void readsAsPlainTextWithTheAddressesOfItsLinks() {
        assertThat(Samples.position().plainText())
                .startsWith("Pripombe k predlogu zakona\n\nMreža podpira cilj predloga. Vendar naslednje")
                .contains("- 4. člen ne pove", "  - zlasti v drugem odstavku.", "\nKultura ni strošek.\n")
                .contains("2. Plačilo v 30 dneh. Brez izjem.", "zakon (https://example.org/zakon).")
                .endsWith("[1] Uradni list RS, št. 12/2026.");
    }

    @Test
    void countsWordsAsAReaderWould() {
        assertThat(new MarkdownText("Slovensko-hrvaški **don't** 12,5 % – [zakon](https://example.org/a-b-c) 👍")
                        .wordCount())
                .isEqualTo(4);
        assertThat(new MarkdownText("").wordCount()).isZero();
    }

    @Test
    void isTheSameAsAnotherWithTheSameBytes() {
        assertThat(new MarkdownText("Ena\r\n")).isEqualTo(new MarkdownText("Ena"));
    }

    private static Document page(String markdown, Rendering rendering) {
        return Jsoup.parseBodyFragment(new MarkdownText(markdown).html(rendering));
    }
}
