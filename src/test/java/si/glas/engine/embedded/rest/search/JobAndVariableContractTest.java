package si.glas.engine.embedded.rest.search;

import static org.assertj.core.api.Assertions.assertThat;
import static si.glas.engine.embedded.rest.search.Scenario.CLIENT;

import io.camunda.client.api.search.enums.JobKind;
import io.camunda.client.api.search.enums.JobState;
import io.camunda.client.api.search.response.Job;
import io.camunda.client.api.search.response.Variable;
import io.camunda.zeebe.model.bpmn.Bpmn;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/** Jobs and variables, as Camunda's own client reads them. */
class JobAndVariableContractTest {

    private String id;

    @BeforeEach
    void deploy(TestInfo test) {
        id = test.getTestMethod().orElseThrow().getName();
        Scenario.deploy(
                Bpmn.createExecutableProcess(id)
                        .startEvent()
                        .serviceTask("Task_Work", task -> task.zeebeJobType(id).zeebeTaskHeader("colour", "green"))
                        .endEvent()
                        .done(),
                id + ".bpmn");
    }

    @Test
    void tellsWhatHappenedToAJob() {
        // given
        long instance = Scenario.start(id, Map.of());
        CLIENT.newFailCommand(Scenario.job(id))
                .retries(2)
                .errorMessage("not yet")
                .send()
                .join();

        // when
        Job job = CLIENT.newJobSearchRequest()
                .filter(filter -> filter.processInstanceKey(instance)
                        .state(JobState.FAILED)
                        .hasFailedWithRetriesLeft(true))
                .sort(sort -> sort.type().asc())
                .send()
                .join()
                .items()
                .getFirst();

        // then
        assertThat(job.getType()).isEqualTo(id);
        assertThat(job.getKind()).isEqualTo(JobKind.BPMN_ELEMENT);
        assertThat(job.getWorker()).isEqualTo("a worker");
        assertThat(job.getRetries()).isEqualTo(2);
        assertThat(job.getErrorMessage()).isEqualTo("not yet");
        assertThat(job.getElementId()).isEqualTo("Task_Work");
        assertThat(job.getProcessDefinitionId()).isEqualTo(id);
        assertThat(job.getCustomerHeaders()).isEqualTo(Map.of("colour", "green"));
        assertThat(job.getEndTime()).isNull();
    }

    @Test
    void tellsTheValuesOfVariables() {
        // given
        long instance = Scenario.start(id, Map.of("text", "čšž \"quoted\"", "long", "x".repeat(10_000)));
        Scenario.completeJob(id, Map.of("text", "changed"));

        // when
        Scenario.await(() -> variable(instance, "text").getValue(), "\"changed\"");
        Variable cut = variable(instance, "long");
        Variable whole =
                CLIENT.newVariableGetRequest(cut.getVariableKey()).send().join();

        // then
        assertThat(cut.isTruncated()).isTrue();
        assertThat(cut.getValue()).hasSize(8191);
        assertThat(whole.getValue()).isEqualTo("\"" + "x".repeat(10_000) + "\"");
        assertThat(CLIENT.newVariableSearchRequest()
                        .filter(filter -> filter.processInstanceKey(instance).name("long"))
                        .withFullValues()
                        .send()
                        .join()
                        .items()
                        .getFirst()
                        .getValue())
                .isEqualTo(whole.getValue());
    }

    private static Variable variable(long instance, String name) {
        return CLIENT.newVariableSearchRequest()
                .filter(filter ->
                        filter.processInstanceKey(instance).scopeKey(instance).name(name))
                .send()
                .join()
                .items()
                .getFirst();
    }
}
