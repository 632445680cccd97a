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

    @ParameterizedTest(name = "the {0} decide an {1} matter in call {2} by {3}")
    @CsvSource({
        "members, ordinary,    1, members-ordinary",
        "members, ordinary,    2, members-second-call",
        "members, fundamental, 1, members-fundamental",
        "members, fundamental, 2, members-fundamental",
        "members, persons,     1, members-secret",
        "members, persons,     2, members-secret",
        "board,   persons,     1, board",
        "board,   ordinary,    1, board",
        "board,   ordinary,    2, board",
        "board,   fundamental, 1, board",
        "members, question,    1, of-the-question",
        "board,   question,    1, of-the-question",
    })
    void dependOnWhoDecidesWhatInWhichCall(String decidedBy, String matter, int call, String ruleSetId) {
        // when
        String decision = client.newEvaluateDecisionCommand()
                .decisionId("ballot-rules")
                .variables(Map.of(
                        "decidedBy", decidedBy, "matter", matter, "call", call, "rulesOfQuestion", "of-the-question"))
                .send()
                .join()
                .getDecisionOutput();

        // then
        assertThat(decision).isEqualTo("\"" + ruleSetId + "\"");
    }
}
