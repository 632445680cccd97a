package si.glas.people.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ListTextTest {

    private static final String LIST = "ime;vrsta\nŽiva čaša Šentjur;organizacija\n";

    @Test
    void isReadInWhicheverEncodingItWasSaved() {
        assertThat(ListText.of(LIST.getBytes(StandardCharsets.UTF_8))).isEqualTo(LIST);
        assertThat(ListText.of(("\uFEFF" + LIST).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(LIST);
        assertThat(ListText.of(LIST.getBytes(Charset.forName("windows-1250")))).isEqualTo(LIST);
        assertThat(ListText.of(("\uFEFF" + LIST).getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo(LIST);
        assertThat(ListText.of(("\uFEFF" + LIST).getBytes(StandardCharsets.UTF_16BE)))
                .isEqualTo(LIST);
    }

    @Test
    void isNothingElse() {
        byte[] spreadsheet = {'P', 'K', 3, 4, 20, 0, 6, 0, 8, 0};
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0};

        assertThatExceptionOfType(Unreadable.class).isThrownBy(() -> ListText.of(spreadsheet));
        assertThatExceptionOfType(Unreadable.class).isThrownBy(() -> ListText.of(picture));
        assertThatExceptionOfType(Unreadable.class).isThrownBy(() -> ListText.checked("a\0b"));
    }
}
