package si.glas.processtest;

import static io.camunda.process.test.api.CamundaAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.response.ProcessInstanceEvent;
import io.camunda.process.test.api.CamundaProcessTestContext;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.RepeatedTest;

/** Leaves traces in the engine, and finds none of those that it has left before. */
@GlasProcessTest(value = "hold-ballot", covering = false)
class IsolationTest {

    private CamundaClient client;
    private CamundaProcessTestContext context;

    @RepeatedTest(3)
    void findsAnEmptyEngineThatShowsTheRealTime() {
        // given
        assertThat(client.newProcessInstanceSearchRequest().send().join().items())
                .isEmpty();
        assertThat(client.newProcessDefinitionSearchRequest()
                        .send()
                        .join()
                        .singleItem()
                        .getVersion())
                .isOne();
        assertThat(context.getCurrentTime()).isCloseTo(Instant.now(), within(10, ChronoUnit.SECONDS));

        // when
        context.increaseTime(Duration.ofDays(1));
        String closesAt = context.getCurrentTime().plus(Duration.ofDays(1)).toString();
        ProcessInstanceEvent ballot = client.newCreateInstanceCommand()
                .bpmnProcessId("hold-ballot")
                .latestVersion()
                .variables(Map.of("positionId", "position-1", "kind", "statute", "secondCall", false))
                .send()
                .join();
        context.completeJob("ballots.openBallot", Map.of("ballotId", "ballot-1", "closesAt", closesAt));

        // then
        assertThat(ballot).isWaitingForMessage("ballots.closed", "ballot-1");
        leaveAMessageThatWouldCloseTheNextBallotAtOnce();
    }

    private void leaveAMessageThatWouldCloseTheNextBallotAtOnce() {
        for (int i = 0; i < 2; i++) {
            client.newPublishMessageCommand()
                    .messageName("ballots.closed")
                    .correlationKey("ballot-1")
                    .timeToLive(Duration.ofDays(30))
                    .send()
                    .join();
        }
    }
}
