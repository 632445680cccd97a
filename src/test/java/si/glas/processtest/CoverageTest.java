package si.glas.processtest;

import static io.camunda.process.test.api.CamundaAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.response.ProcessInstanceEvent;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Passes part of a process only, and looks whether the rest is missed. */
@GlasProcessTest(value = "hold-ballot", covering = false)
class CoverageTest {

    private CamundaClient client;

    @Test
    void opensTheBallotOnly() {
        ProcessInstanceEvent ballot = client.newCreateInstanceCommand()
                .bpmnProcessId("hold-ballot")
                .latestVersion()
                .variables(Map.of("positionId", "position-1", "kind", "statute", "secondCall", false))
                .send()
                .join();
        assertThat(ballot).hasActiveElements("Task_OpenBallot");
    }

    @AfterAll
    static void missesTheRest() {
        assertThat(Coverage.missed("hold-ballot", CoverageTest.class))
                .contains("Gateway_ClosingSet", "Flow_OpenBallot_ClosingSet", "End_QuorumMissed")
                .doesNotContain("Start_BallotCalled", "Task_ChooseRules", "Flow_ChooseRules_OpenBallot");
    }
}
