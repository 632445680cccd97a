package si.glas.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @ParameterizedTest
    @CsvSource({
        "www.example.org, https://www.example.org",
        "http://example.org/a?b=c, http://example.org/a?b=c",
        "HTTPS://example.org, HTTPS://example.org",
    })
    void mayBeTypedWithoutItsScheme(String typed, String address) {
        assertThat(WebAddress.parse(typed)).contains(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "data:text/html,x", "ftp://example.org", "localhost", "a b.org", ""})
    void isNothingElse(String typed) {
        assertThat(WebAddress.parse(typed)).isEmpty();
    }
}
