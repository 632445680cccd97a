package si.glas.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class BlocksTest {

    private final List<Block> blocks = Samples.position().blocks(Rendering.fromHeading(2));

    @Test
    void splitsATextIntoWhatPeopleCommentOn() {
        assertThat(blocks)
                .extracting(Block::number, Block::kind)
                .containsExactly(
                        tuple(1, BlockKind.HEADING),
                        tuple(2, BlockKind.PARAGRAPH),
                        tuple(3, BlockKind.LIST_ITEM),
                        tuple(4, BlockKind.LIST_ITEM),
                        tuple(5, BlockKind.HEADING),
                        tuple(6, BlockKind.TABLE),
                        tuple(7, BlockKind.QUOTE),
                        tuple(8, BlockKind.HEADING),
                        tuple(9, BlockKind.LIST_ITEM),
                        tuple(10, BlockKind.LIST_ITEM),
                        tuple(11, BlockKind.LIST_ITEM),
                        tuple(12, BlockKind.HEADING),
                        tuple(13, BlockKind.PARAGRAPH),
                        tuple(14, BlockKind.FOOTNOTE));
    }

    @Test
    void givesTheWordingOfAnItemWithoutMarkerAndIndentation() {
        assertThat(blocks.get(9).markdown()).isEqualTo("Plačilo v 30 dneh.\nBrez izjem.\n\nZ obrestmi.");
        assertThat(blocks.get(3).markdown())
                .isEqualTo("7. člen daje komisiji\npreširoka pooblastila;\n- zlasti v drugem odstavku.");
        assertThat(items("-\ttab\n\tvrsta\n-\n  pod znakom\n-\n10. deset\n    a"))
                .containsExactly("tab\n\tvrsta", "pod znakom", "", "10. deset\n    a");
    }

    @Test
    void rendersEachBlockByItself() {
        assertThat(blocks.get(10).html())
                .startsWith("<ol start=\"3\"><li>")
                .contains("href=\"https://example.org/zakon");
        assertThat(blocks.get(1).html()).contains("href=\"#fn1\"");
        assertThat(Jsoup.parseBodyFragment(blocks.get(13).html()).select("ol[start=1] #fn1"))
                .hasSize(1);
        assertThat(blocks).allSatisfy(block -> WellFormed.root(block.html()));
        assertThat(blocks.get(5).anchor()).isEqualTo("p6");
    }

    @Test
    void showsTogetherTheSameWordsAsTheWhole() {
        RandomText.texts(11, 500).forEach(text -> {
            String byBlock = text.blocks(Rendering.fromHeading(2)).stream()
                    .map(Block::html)
                    .reduce("", String::concat);

            assertThat(words(byBlock)).containsExactlyInAnyOrderElementsOf(words(text.html(Rendering.fromHeading(2))));
        });
    }

    @Test
    void leavesOnlyMarkersAndAddressesBetweenTheBlocks() {
        RandomText.texts(12, 2_000).forEach(text -> {
            int next = 0;
            for (SourceBlock block : ParsedText.of(text).blocks()) {
                assertThat(next <= block.from() && block.from() <= block.start() && block.start() <= block.end())
                        .as("%s in%n%s", block, text.markdown())
                        .isTrue();
                assertThat(text.markdown().substring(next, block.start()))
                        .as("before %s in%n%s", block, text.markdown())
                        .matches("(?s)\\s*(\\[ref]: https://example.org\\s*|\\[[^\\]]*]:.*)*([-+*]|\\d{1,9}[.)])?\\s*");
                next = block.end();
            }
            assertThat(text.markdown().substring(next)).matches("(?s)\\s*(\\[[^\\]]*]:.*)*");
        });
    }

    private static List<String> items(String markdown) {
        return new MarkdownText(markdown)
                .blocks(Rendering.fromHeading(2)).stream().map(Block::markdown).toList();
    }

    private static List<String> words(String html) {
        return List.of(Jsoup.parseBodyFragment(html).text().split("\\s+"));
    }
}
