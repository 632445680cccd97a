package si.glas.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CanonicalTextTest {

    @Test
    void endsEveryLineWithALineFeedAndTheLastOneWithExactlyOne() {
        assertThat(CanonicalText.of("ena\r\ndve\rtri\u2028štiri\u0085pet\u000Bšest \n\n \n"))
                .isEqualTo("ena\ndve\ntri\nštiri\npet\nšest\n");
    }

    @Test
    void keepsNothingOfANothing() {
        assertThat(CanonicalText.of(" \r\n\t\n")).isEmpty();
    }

    @Test
    void composesLettersAndAccents() {
        assertThat(CanonicalText.of("c\u030Cebela")).isEqualTo("\u010Debela\n");
    }

    @Test
    void dropsWhatNobodySeesAndWhatTurnsTheReadingRound() {
        assertThat(CanonicalText.of("\uFEFFp\u0000ro\u202Eti\u202D \u0007za")).isEqualTo("proti za\n");
    }

    @Test
    void keepsTabsJoinersAndMarksOfDirection() {
        assertThat(CanonicalText.of("a\tb\u200D\u200F👩‍🎨")).isEqualTo("a\tb\u200D\u200F👩‍🎨\n");
    }

    @Test
    void replacesHalvesOfCharactersAndWhatNoDocumentMayHold() {
        assertThat(CanonicalText.of("a\uD83D b\uDE00 c\uFFFF")).isEqualTo("a\uFFFD b\uFFFD c\uFFFD\n");
    }

    @Test
    void leavesItsOwnWorkAlone() {
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            String once = CanonicalText.of(RandomText.anyCharacters(random, 60));
            assertThat(CanonicalText.of(once)).isEqualTo(once);
        }
    }
}
