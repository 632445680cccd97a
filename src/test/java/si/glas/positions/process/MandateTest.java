package si.glas.positions.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.camunda.client.CamundaClient;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import si.glas.processtest.GlasProcessTest;

/** Who may decide what in the network's name. */
@GlasProcessTest(value = "position", covering = false)
class MandateTest {

    private CamundaClient client;

    @ParameterizedTest(name = "a {0} (mandate: {1}) is decided by the {2}, article {3}")
    @CsvSource({
        "position,  false, members,     12",
        "position,  true,  members,     12",
        "statement, false, board,       21",
        "statement, true,  board,       21",
        "comment,   true,  secretariat, 24",
        "comment,   false, board,       21"
    })
    void isGivenByTheStatute(String kind, boolean hasMandate, String decidedBy, String article) {
        // when
        String decision = client.newEvaluateDecisionCommand()
                .decisionId("mandate")
                .variables(Map.of("kind", kind, "hasMandate", hasMandate))
                .send()
                .join()
                .getDecisionOutput();

        // then
        assertThat(decision)
                .contains("\"decidedBy\":\"%s\"".formatted(decidedBy))
                .contains("\"article\":\"%s\"".formatted(article));
    }
}
