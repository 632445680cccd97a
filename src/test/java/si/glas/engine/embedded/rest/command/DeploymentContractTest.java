package si.glas.engine.embedded.rest.command;

import static org.assertj.core.api.Assertions.assertThat;
import static si.glas.engine.embedded.rest.command.Refusals.assertRefused;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.response.DeploymentEvent;
import io.camunda.client.api.response.EvaluateDecisionResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import si.glas.engine.embedded.RunningEngine;

/** Deployments and decisions through Camunda's own client against the real engine. */
class DeploymentContractTest {

    private final CamundaClient client = RunningEngine.shared().client();

    @Test
    void deploysResourcesOfAllKindsTogether() {
        // when
        DeploymentEvent deployment = client.newDeployResourceCommand()
                .addProcessModel(Models.oneJob("deployed"), "čšž.bpmn")
                .addResourceStringUtf8(Models.DISCOUNT_DECISION, "discount.dmn")
                .addResourceStringUtf8("{\"id\": \"a-form\", \"schemaVersion\": 18, \"components\": []}", "a.form")
                .addResourceStringUtf8("{\"id\": \"a-robot\"}", "a.rpa")
                .send()
                .join();

        // then
        assertThat(deployment.getKey()).isPositive();
        assertThat(deployment.getTenantId()).isEqualTo("<default>");
        assertThat(deployment.getProcesses()).singleElement().satisfies(process -> {
            assertThat(process.getBpmnProcessId()).isEqualTo("deployed");
            assertThat(process.getVersion()).isEqualTo(1);
            assertThat(process.getProcessDefinitionKey()).isPositive();
            assertThat(process.getResourceName()).isEqualTo("čšž.bpmn");
        });
        assertThat(deployment.getDecisions()).singleElement().satisfies(decision -> {
            assertThat(decision.getDmnDecisionId()).isEqualTo("discount");
            assertThat(decision.getDmnDecisionName()).isEqualTo("Discount");
            assertThat(decision.getDecisionKey()).isPositive();
        });
        assertThat(deployment.getDecisionRequirements()).singleElement().satisfies(requirements -> {
            assertThat(requirements.getDmnDecisionRequirementsId()).isEqualTo("discounts");
            assertThat(requirements.getResourceName()).isEqualTo("discount.dmn");
        });
        assertThat(deployment.getForm()).singleElement().satisfies(form -> {
            assertThat(form.getFormId()).isEqualTo("a-form");
            assertThat(form.getFormKey()).isPositive();
        });
        assertThat(deployment.getResource()).singleElement().satisfies(resource -> {
            long key = resource.getResourceKey();
            assertThat(client.newResourceGetRequest(key).send().join().getResourceId())
                    .isEqualTo("a-robot");
            assertThat(client.newResourceContentGetRequest(key).send().join()).isEqualTo("{\"id\": \"a-robot\"}");
        });
    }

    @Test
    void saysWhatIsWrongWithAModel() {
        assertRefused(
                client.newDeployResourceCommand().addResourceStringUtf8("<not a model", "broken.bpmn"),
                400,
                "broken.bpmn");
    }

    @Test
    void forgetsADeletedProcess() {
        // given
        long key = Models.deploy(client, Models.oneJob("deleted"));

        // when
        client.newDeleteResourceCommand(key).send().join();

        // then
        assertRefused(client.newDeleteResourceCommand(1), 404, "`1`");
        assertRefused(client.newCreateInstanceCommand().bpmnProcessId("deleted").latestVersion(), 404, "'deleted'");
    }

    @Test
    void evaluatesADecisionAndTellsWhy() {
        // given
        client.newDeployResourceCommand()
                .addResourceStringUtf8(Models.DISCOUNT_DECISION, "discount.dmn")
                .send()
                .join();

        // when
        EvaluateDecisionResponse evaluation = client.newEvaluateDecisionCommand()
                .decisionId("discount")
                .variables(Map.of("amount", 150))
                .send()
                .join();

        // then
        assertThat(evaluation.getDecisionId()).isEqualTo("discount");
        assertThat(evaluation.getDecisionOutput()).isEqualTo("10");
        assertThat(evaluation.getDecisionInstanceKey()).isPositive();
        assertThat(evaluation.getFailureMessage()).isEmpty();
        assertThat(evaluation.getEvaluatedDecisions()).singleElement().satisfies(decision -> {
            assertThat(decision.getDecisionType()).isEqualTo("DECISION_TABLE");
            assertThat(decision.getEvaluatedInputs())
                    .singleElement()
                    .satisfies(input -> assertThat(input.getInputValue()).isEqualTo("150"));
            assertThat(decision.getMatchedRules()).singleElement().satisfies(rule -> {
                assertThat(rule.getRuleIndex()).isEqualTo(2);
                assertThat(rule.getEvaluatedOutputs().getFirst().getOutputValue())
                        .isEqualTo("10");
            });
        });
        assertRefused(client.newEvaluateDecisionCommand().decisionId("none"), 404, "none");
    }
}
