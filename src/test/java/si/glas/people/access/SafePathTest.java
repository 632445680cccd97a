package si.glas.people.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafePathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/inbox",
                "/positions/0d8e?tab=review&q=%C4%8D#p-3",
                "/published/feed.atom",
                "/a?u=https://b.si"
            })
    void isAPageOfOurs(String path) {
        assertThat(SafePath.of(path).value()).isEqualTo(path);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "inbox",
                "https://evil.example/",
                "//evil.example",
                "///evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "/%2fevil.example",
                "/.//evil.example",
                "/a/../../evil",
                "/%2e%2e/x",
                "/%0a//evil.example",
                "/a\r\nSet-Cookie: a=b",
                "/a b",
                "/č",
                "javascript:alert(1)",
                "/x{y}",
                "/x?{y}",
                "/%zz",
                "/sign-in",
                "/sign-in/link?token=x",
                "/sign-out",
                "/set-up",
                "/error"
            })
    void isNothingElse(String path) {
        assertThat(SafePath.of(path)).isEqualTo(SafePath.HOME);
    }

    @Test
    void hasAnEnd() {
        assertThat(SafePath.of("/" + "a".repeat(1000)).isHome()).isTrue();
    }
}
