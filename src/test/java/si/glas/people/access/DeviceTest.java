package si.glas.people.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeviceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0 | Firefox, Linux
            Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1 | Safari, iPhone
            Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36 Edg/131.0 | Edge, Windows
            Mozilla/5.0 (Linux; Android 14; SM-S911B) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/27.0 Chrome/125.0 Mobile Safari/537.36 | Samsung Internet, Android
            Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36 | Chrome, Mac
            Lynx/2.9 | ''
            """)
    void isNamedAsPeopleWould(String userAgent, String words) {
        Device device = Device.of(userAgent);

        assertThat(device.words()).isEqualTo(words);
        assertThat(Device.fromText(device.asText())).isEqualTo(device);
    }

    @Test
    void mayBeUnknown() {
        assertThat(Device.of(null).words()).isEmpty();
        assertThat(Device.fromText(null).words()).isEmpty();
        assertThat(Device.fromText("nonsense").words()).isEmpty();
    }
}
