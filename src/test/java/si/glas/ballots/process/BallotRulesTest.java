package si.glas.ballots.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.camunda.client.CamundaClient;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import si.glas.processtest.GlasProcessTest;

/** Which rule set a ballot follows. */
@GlasProcessTest(value = "ballot", covering = false)
class BallotRulesTest {

    private CamundaClient client;

    @ParameterizedTest(name = "the {0} decide an {1} matter by {2}")
    @CsvSource({
        "members, ordinary,    members-ordinary",
        "members, fundamental, members-fundamental",
        "members, persons,     members-secret",
        "board,   persons,     board",
        "board,   ordinary,    board",
        "board,   fundamental, board",
        "members, question,    of-the-question",
        "board,   question,    of-the-question",
    })
    void dependOnWhoDecidesWhat(String decidedBy, String matter, String ruleSetId) {
        // when
        String decision = client.newEvaluateDecisionCommand()
                .decisionId("ballot-rules")
                .variables(Map.of("decidedBy", decidedBy, "matter", matter, "rulesOfQuestion", "of-the-question"))
                .send()
                .join()
                .getDecisionOutput();

        // then
        assertThat(decision).isEqualTo("\"" + ruleSetId + "\"");
    }
}
