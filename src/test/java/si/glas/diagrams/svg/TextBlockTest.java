package si.glas.diagrams.svg;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextBlockTest {

    @Test
    void breaksBetweenWords() {
        assertThat(TextBlock.wrapped("Dispose of comments and amendments", 80, 12)
                        .lines())
                .containsExactly("Dispose of", "comments", "and", "amendments");
    }

    @Test
    void keepsAShortNameInOneLine() {
        TextBlock block = TextBlock.fitting("  Open   ballot ", 86, 66);

        assertThat(block.lines()).containsExactly("Open ballot");
        assertThat(block.size()).isEqualTo(12);
    }

    @Test
    void becomesSmallerBeforeItBreaksAWord() {
        TextBlock block = TextBlock.fitting("Pooblaščencem", 86, 66);

        assertThat(block.lines()).containsExactly("Pooblaščencem");
        assertThat(block.size()).isEqualTo(11);
    }

    @Test
    void breaksAWordThatIsWiderThanAnyLine() {
        TextBlock block = TextBlock.fitting("Donaudampfschifffahrtsgesellschaft", 86, 66);

        assertThat(block.size()).isEqualTo(10);
        assertThat(block.lines()).hasSizeGreaterThan(1);
        assertThat(String.join("", block.lines()).replace("-", "")).isEqualTo("Donaudampfschifffahrtsgesellschaft");
        assertThat(block.width()).isLessThanOrEqualTo(86);
    }

    @Test
    void cutsWhatDoesNotFitAtAll() {
        TextBlock block = TextBlock.fitting("one two three four five six seven eight nine ten", 40, 30);

        assertThat(block.lines()).hasSize(2).last().asString().endsWith("…");
        assertThat(block.height()).isLessThanOrEqualTo(30);
    }

    @Test
    void takesAccentsForNoWidth() {
        assertThat(TextWidth.of("čšž", 12)).isEqualTo(TextWidth.of("csz", 12));
    }

    @Test
    void takesOtherScriptsForWide() {
        assertThat(TextWidth.of("会", 10)).isGreaterThan(TextWidth.of("м", 10)).isGreaterThan(10);
    }
}
