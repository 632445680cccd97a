package si.glas.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class OrdinalsTest {

    @Test
    void leavesASentenceThatBeginsWithAnOrdinalASentence() {
        Document page = page("15. januarja je bil rok.\n\nNato:\n\n- 4. člen ni jasen;\n- 7. člen je.");

        assertThat(page.expectFirst("p").text()).isEqualTo("15. januarja je bil rok.");
        assertThat(page.select("ol")).isEmpty();
        assertThat(page.select("li").eachText()).containsExactly("4. člen ni jasen;", "7. člen je.");
    }

    @Test
    void neverShowsAnotherNumberThanTheOneThatIsWritten() {
        Document page = page("4. člen ni jasen.\n\n7. člen je.\n8. člen tudi.");

        assertThat(page.select("ol")).extracting(list -> list.attr("start")).containsExactly("4", "7");
        assertThat(new MarkdownText("4. a\n\n7. b\n8. c").plainText()).isEqualTo("4. a\n\n7. b\n\n8. c");
    }

    @Test
    void countsWhereTheAuthorLeavesItToUs() {
        assertThat(page("1. ena\n1. dve\n1. tri").select("ol > li")).hasSize(3);
        assertThat(page("3. tri\n4. štiri").select("ol[start=3] > li")).hasSize(2);
    }

    @Test
    void addressesTheSentenceWithItsOrdinal() {
        assertThat(new MarkdownText("15. januarja\nje bil rok.").blocks(Rendering.fromHeading(2)))
                .extracting(Block::kind, Block::markdown)
                .containsExactly(tuple(BlockKind.PARAGRAPH, "15. januarja\nje bil rok."));
    }

    private static Document page(String markdown) {
        return Jsoup.parseBodyFragment(new MarkdownText(markdown).html(Rendering.fromHeading(2)));
    }
}
