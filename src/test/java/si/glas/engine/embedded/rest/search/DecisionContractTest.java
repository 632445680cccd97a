package si.glas.engine.embedded.rest.search;

import static org.assertj.core.api.Assertions.assertThat;
import static si.glas.engine.embedded.rest.search.Scenario.CLIENT;

import io.camunda.client.api.search.response.DecisionDefinitionType;
import io.camunda.client.api.search.response.DecisionInstance;
import io.camunda.client.api.search.response.DecisionInstanceState;
import io.camunda.zeebe.model.bpmn.Bpmn;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Decisions, as Camunda's own client reads them. */
class DecisionContractTest {

    private static final String DMN = """
            <?xml version="1.0" encoding="UTF-8"?>
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="quorum-rules" name="Quorum rules"
                namespace="http://camunda.org/schema/1.0/dmn">
              <decision id="quorum" name="Quorum reached?">
                <decisionTable id="table" hitPolicy="UNIQUE">
                  <input id="votes" label="Votes">
                    <inputExpression id="expression" typeRef="number"><text>votes</text></inputExpression>
                  </input>
                  <output id="reached" label="Reached" name="reached" typeRef="boolean" />
                  <rule id="enough">
                    <inputEntry id="in1"><text>&gt;= 3</text></inputEntry>
                    <outputEntry id="out1"><text>true</text></outputEntry>
                  </rule>
                  <rule id="none">
                    <inputEntry id="in0"><text>0</text></inputEntry>
                    <outputEntry id="out0"><text>false</text></outputEntry>
                  </rule>
                  <rule id="few">
                    <inputEntry id="in2"><text>&lt; 3</text></inputEntry>
                    <outputEntry id="out2"><text>false</text></outputEntry>
                  </rule>
                </decisionTable>
              </decision>
            </definitions>
            """;

    @BeforeAll
    static void deploy() {
        CLIENT.newDeployResourceCommand()
                .addResourceStringUtf8(DMN, "quorum.dmn")
                .addProcessModel(
                        Bpmn.createExecutableProcess("deciding")
                                .startEvent()
                                .businessRuleTask(
                                        "Task_Quorum",
                                        task -> task.zeebeCalledDecisionId("quorum")
                                                .zeebeResultVariable("reached"))
                                .endEvent()
                                .done(),
                        "deciding.bpmn")
                .send()
                .join();
    }

    @Test
    void tellsHowADecisionOfAProcessWasMade() {
        // given
        long process = Scenario.start("deciding", Map.of("votes", 4));
        DecisionInstance found = Scenario.onlyOne(() -> decisions(process));

        // when
        DecisionInstance decision = CLIENT.newDecisionInstanceGetRequest(found.getDecisionInstanceId())
                .send()
                .join();

        // then
        assertThat(decision.getDecisionDefinitionId()).isEqualTo("quorum");
        assertThat(decision.getDecisionDefinitionName()).isEqualTo("Quorum reached?");
        assertThat(decision.getDecisionDefinitionType()).isEqualTo(DecisionDefinitionType.DECISION_TABLE);
        assertThat(decision.getState()).isEqualTo(DecisionInstanceState.EVALUATED);
        assertThat(decision.getEvaluationFailure()).isNull();
        assertThat(decision.getResult()).isEqualTo("true");
        assertThat(decision.getEvaluatedInputs()).singleElement().satisfies(input -> {
            assertThat(input.getInputName()).isEqualTo("Votes");
            assertThat(input.getInputValue()).isEqualTo("4");
        });
        assertThat(decision.getMatchedRules()).singleElement().satisfies(rule -> {
            assertThat(rule.getRuleId()).isEqualTo("enough");
            assertThat(rule.getRuleIndex()).isEqualTo(1);
            assertThat(rule.getEvaluatedOutputs())
                    .singleElement()
                    .satisfies(output -> assertThat(output.getOutputValue()).isEqualTo("true"));
        });
    }

    @Test
    void tellsOfADecisionThatFailed() {
        // when
        long process = Scenario.start("deciding", Map.of("votes", 0));

        // then
        DecisionInstance decision = Scenario.onlyOne(() -> decisions(process));
        assertThat(decision.getState()).isEqualTo(DecisionInstanceState.FAILED);
        assertThat(decision.getEvaluationFailure()).contains("UNIQUE");
    }

    @Test
    void tellsOfADecisionThatNoProcessAskedFor() {
        // when
        long evaluation = CLIENT.newEvaluateDecisionCommand()
                .decisionId("quorum")
                .variables(Map.of("votes", 1))
                .send()
                .join()
                .getDecisionInstanceKey();

        // then
        assertThat(evaluation).isPositive();
        DecisionInstance decision = CLIENT.newDecisionInstanceSearchRequest()
                .filter(filter -> filter.decisionInstanceKey(evaluation))
                .send()
                .join()
                .items()
                .getFirst();
        assertThat(decision.getProcessInstanceKey()).isEqualTo(-1);
        assertThat(decision.getResult()).isEqualTo("false");
    }

    @Test
    void givesTheDefinitionAndItsModel() {
        // when
        var definition = CLIENT.newDecisionDefinitionSearchRequest()
                .filter(filter -> filter.decisionDefinitionId("quorum"))
                .send()
                .join()
                .items()
                .getFirst();
        var model = CLIENT.newDecisionRequirementsGetRequest(definition.getDecisionRequirementsKey())
                .send()
                .join();

        // then
        assertThat(definition.getDmnDecisionName()).isEqualTo("Quorum reached?");
        assertThat(model.getDmnDecisionRequirementsName()).isEqualTo("Quorum rules");
        assertThat(model.getResourceName()).isEqualTo("quorum.dmn");
        assertThat(CLIENT.newDecisionDefinitionGetXmlRequest(definition.getDecisionKey())
                        .send()
                        .join())
                .isEqualTo(DMN);
        assertThat(CLIENT.newDecisionRequirementsGetXmlRequest(model.getDecisionRequirementsKey())
                        .send()
                        .join())
                .isEqualTo(DMN);
    }

    private static List<DecisionInstance> decisions(long process) {
        return CLIENT.newDecisionInstanceSearchRequest()
                .filter(filter -> filter.processInstanceKey(process))
                .send()
                .join()
                .items();
    }
}
