package si.glas.engine.embedded.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.camunda.client.protocol.rest.JobCompletionRequest;
import io.camunda.client.protocol.rest.JobFailRequest;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestTest {

    @Test
    void readsTheBody() throws IOException {
        assertThat(request("{\"retries\": 2, \"retryBackOff\": 100}").body(JobFailRequest.class))
                .isEqualTo(new JobFailRequest().retries(2).retryBackOff(100L));
    }

    @Test
    void takesNoBodyForAnEmptyOne() throws IOException {
        assertThat(request("").body(JobCompletionRequest.class)).isEqualTo(new JobCompletionRequest());
        assertThat(request("").json()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
                    {"retrys": 2}                                   | unknown field retrys; known here are: errorMessage, retries
                    {"retries": "many"}                             | cannot be read at retries
                    {"retries": 2                                   | not JSON
                    no JSON                                         | not JSON
                    null                                            | is null
                    []                                              | cannot be read
                    """)
    void namesWhatIsWrongWithTheBody(String body, String detail) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> request(body).body(JobFailRequest.class))
                .satisfies(problem -> assertThat(problem.status()).isEqualTo(400))
                .withMessageContaining(detail);
    }

    @Test
    void namesTheNestedFieldThatIsUnknown() {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> request(
                                "{\"result\": {\"type\": \"userTask\", \"corrections\": {\"colour\": \"green\"}}}")
                        .body(JobCompletionRequest.class))
                .withMessageContaining("unknown field result.corrections.colour");
    }

    private static Request request(String body) {
        return new Request("POST", "/", Map.of(), "application/json", body.getBytes(UTF_8), Map.of());
    }
}
