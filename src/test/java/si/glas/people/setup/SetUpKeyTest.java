package si.glas.people.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import si.glas.kernel.NetworkSettings;

class SetUpKeyTest {

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, localhost, http://localhost:8080, false",
        "0:0:0:0:0:0:0:1, 127.0.0.1, http://localhost:8080, false",
        "192.168.1.7, localhost, http://localhost:8080, true",
        "127.0.0.1, evil.example, http://localhost:8080, true",
        "127.0.0.1, localhost, https://glas.example.org, true",
    })
    void isNeededFromEverywhereButTheMachineItself(String from, String name, URI publicAddress, boolean needed) {
        assertThat(key(publicAddress).isNeededFrom(request(from, name))).isEqualTo(needed);
    }

    @Test
    void isNeededBehindAProxy() {
        MockHttpServletRequest request = request("127.0.0.1", "localhost");
        request.addHeader("X-Forwarded-For", "203.0.113.9");

        assertThat(key(URI.create("http://localhost:8080")).isNeededFrom(request))
                .isTrue();
    }

    @Test
    void isAnotherAtEachStart() {
        SetUpKey key = key(URI.create("http://localhost:8080"));

        assertThat(key.isRight(" " + key.value() + "\n")).isTrue();
        assertThat(key.isRight("")).isFalse();
        assertThat(key(URI.create("http://localhost:8080")).isRight(key.value()))
                .isFalse();
    }

    private static SetUpKey key(URI publicAddress) {
        return new SetUpKey(new NetworkSettings("Mreža", ZoneId.of("Europe/Ljubljana"), publicAddress, "SI"));
    }

    private static MockHttpServletRequest request(String from, String name) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr(from);
        request.setServerName(name);
        return request;
    }
}
