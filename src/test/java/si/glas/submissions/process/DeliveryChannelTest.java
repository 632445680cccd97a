package si.glas.submissions.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.camunda.client.CamundaClient;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import si.glas.processtest.GlasProcessTest;

/** Which way a text goes to a decision-maker. */
@GlasProcessTest(value = "submission", covering = false)
class DeliveryChannelTest {

    private CamundaClient client;

    @ParameterizedTest(name = "{0} preferred, has e-mail: {1}, has a portal: {2}: by {3}")
    @CsvSource({
        "email,  true,  true,  email",
        "email,  false, true,  portal",
        "email,  false, false, post",
        "portal, true,  true,  portal",
        "portal, true,  false, email",
        "portal, false, false, post",
        "post,   true,  true,  post",
        "none,   true,  true,  email",
        "none,   false, false, post",
    })
    void isThePreferredOneWhereverItIsPossible(String preferred, boolean hasEmail, boolean hasPortal, String channel) {
        // when
        String decision = client.newEvaluateDecisionCommand()
                .decisionId("delivery-channel")
                .variables(Map.of("preferredChannel", preferred, "hasEmail", hasEmail, "hasPortal", hasPortal))
                .send()
                .join()
                .getDecisionOutput();

        // then
        assertThat(decision).isEqualTo("\"" + channel + "\"");
    }
}
