package si.glas.notices.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import si.glas.notices.web.LinkedText.Part;

class LinkedTextTest {

    @Test
    void findsLinksAndLeavesTheirPunctuationOut() {
        assertThat(LinkedText.of("Odprite (https://glas.example.org/x?y=1). Potem\nhttp://localhost:8080/sign-in")
                        .parts())
                .containsExactly(
                        new Part("Odprite (", false),
                        new Part("https://glas.example.org/x?y=1", true),
                        new Part("). Potem\n", false),
                        new Part("http://localhost:8080/sign-in", true),
                        new Part("", false));
    }

    @Test
    void makesNoLinkOfWhatIsNone() {
        assertThat(LinkedText.of("javascript:alert(1) <a href=\"x\">").parts())
                .containsExactly(new Part("javascript:alert(1) <a href=\"x\">", false));
    }
}
