package si.glas.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailTest {

    @ParameterizedTest
    @ValueSource(strings = {"ana@example.org", "a.b+c@sub.example.museum", "o'neil_1@xn--a-bja.si", "A@B.CD"})
    void isAnAddress(String typed) {
        assertThat(Email.parse("  " + typed + " ")).map(Email::value).contains(typed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ana",
                "ana@",
                "@example.org",
                "ana@example",
                "ana@-example.org",
                "ana@example..org",
                "ana novak@example.org",
                "ana@example.org\r\nBcc: eve@example.org",
                "ana@example.org,eve@example.org",
                "Ana <ana@example.org>",
                "\"ana\"@example.org",
                "ana@[127.0.0.1]",
                "živa@example.org"
            })
    void isNone(String typed) {
        assertThat(Email.parse(typed)).isEmpty();
    }

    @Test
    void isNotTooLong() {
        assertThat(Email.isValid("a@" + "b".repeat(60) + "." + "c".repeat(60) + "." + "d".repeat(60) + "."
                        + "e".repeat(60) + "." + "f".repeat(60) + ".si"))
                .isFalse();
    }

    @Test
    void isTheSameInAnyCase() {
        assertThat(new Email("Ana@Example.org").isSameAs(new Email("ana@example.ORG")))
                .isTrue();
    }
}
