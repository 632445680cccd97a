package si.glas.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FingerprintTest {

    /** As {@code printf 'abc\n' | sha256sum} says. */
    private static final String ABC = "edeaaff3f1774ad2888673770c6d64097e391bc362d7d6fb34982ddf0efd18cb";

    @Test
    void isTheHashOfTheBytesThatAreKept() {
        assertThat(new MarkdownText("abc").fingerprint().hex()).isEqualTo(ABC);
        assertThat(Fingerprint.of("abc\n".getBytes(StandardCharsets.UTF_8)).hex())
                .isEqualTo(ABC);
    }

    @Test
    void isTheSameHoweverTheTextWasTyped() {
        assertThat(new MarkdownText("\u010Debela\r\n\r\n").fingerprint())
                .isEqualTo(new MarkdownText("c\u030Cebela").fingerprint());
    }

    @Test
    void comesInGroupsForPeopleToCompare() {
        assertThat(new Fingerprint(ABC).grouped())
                .startsWith("edea aff3 f177 ")
                .endsWith(" 18cb")
                .hasSize(64 + 15);
    }

    @Test
    void isReadAsPeopleWriteIt() {
        assertThat(Fingerprint.parse(" EDEA AFF3" + ABC.substring(8) + "\n")).isEqualTo(new Fingerprint(ABC));
    }

    @Test
    void isNothingElse() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Fingerprint("abc"));
        assertThatIllegalArgumentException().isThrownBy(() -> Fingerprint.parse("z" + ABC.substring(1)));
    }
}
