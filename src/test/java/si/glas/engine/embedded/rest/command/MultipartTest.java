package si.glas.engine.embedded.rest.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.apache.hc.client5.http.entity.mime.HttpMultipartMode;
import org.apache.hc.client5.http.entity.mime.MultipartEntityBuilder;
import org.apache.hc.core5.http.ContentType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import si.glas.engine.embedded.rest.Problem;

class MultipartTest {

    private static final String TYPE = "multipart/form-data; boundary=x";

    @ParameterizedTest
    @EnumSource(HttpMultipartMode.class)
    void readsWhatTheClientsOwnLibraryWrites(HttpMultipartMode mode) throws IOException {
        // given
        byte[] random = new byte[100_000];
        new Random(1).nextBytes(random);
        var entity = MultipartEntityBuilder.create()
                .setMode(mode)
                .setCharset(UTF_8)
                .setContentType(ContentType.MULTIPART_FORM_DATA)
                .addBinaryBody("resources", random, ContentType.APPLICATION_OCTET_STREAM, "a \"b\" č.bpmn")
                .addBinaryBody("resources", new byte[0], ContentType.APPLICATION_OCTET_STREAM, "empty.bpmn")
                .addTextBody("tenantId", "<default>")
                .build();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        entity.writeTo(body);

        // when
        List<Multipart.Part> parts = Multipart.parse(entity.getContentType(), body.toByteArray());

        // then
        assertThat(parts).extracting(Multipart.Part::name).containsExactly("resources", "resources", "tenantId");
        assertThat(parts.get(0).fileName()).isEqualTo("a \"b\" č.bpmn");
        assertThat(parts.get(0).content()).isEqualTo(random);
        assertThat(parts.get(1).fileName()).isEqualTo("empty.bpmn");
        assertThat(parts.get(1).content()).isEmpty();
        assertThat(parts.get(2).fileName()).isNull();
        assertThat(parts.get(2).content()).asString().isEqualTo("<default>");
    }

    @Test
    void keepsLineBreaksAndHalfBoundariesInContents() {
        // when
        var parts = parse(
                "preamble\r\n--x\r\ncontent-disposition: form-data; name=a\r\n\r\n\r\n--\r\n-x\r\n\r\n--x--\r\nepilogue");

        // then
        assertThat(parts).singleElement().satisfies(part -> {
            assertThat(part.name()).isEqualTo("a");
            assertThat(part.content()).asString().isEqualTo("\r\n--\r\n-x\r\n");
        });
    }

    @Test
    void readsAFormWithoutParts() {
        assertThat(parse("--x--\r\n")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nothing",
                "--x",
                "--x\r\n",
                "--x\r\nContent-Disposition: form-data; name=a\r\n",
                "--x\r\nContent-Disposition: form-data; name=a\r\n\r\ncut off",
                "--x\r\nContent-Disposition: form-data; name=a\r\n\r\nb\r\n--x"
            })
    void refusesABodyThatIsCutOff(String body) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> parse(body))
                .satisfies(problem -> assertThat(problem.status()).isEqualTo(400))
                .withMessageContaining("ends before its closing boundary");
    }

    @Test
    void refusesAPartWithoutAName() {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> parse("--x\r\nContent-Disposition: form-data\r\n\r\nb\r\n--x--"))
                .withMessageContaining("no name");
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> parse("--x\r\nContent-Type: text/plain\r\n\r\nb\r\n--x--"))
                .withMessageContaining("no Content-Disposition");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "application/json", "multipart/form-data", "multipart/mixed; boundary=x"})
    void refusesAnythingElse(String contentType) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> Multipart.parse(contentType, new byte[0]))
                .satisfies(problem -> assertThat(problem.status()).isEqualTo(400))
                .withMessageContaining("'" + contentType + "'");
    }

    private static List<Multipart.Part> parse(String body) {
        return Multipart.parse(TYPE, body.getBytes(UTF_8));
    }
}
