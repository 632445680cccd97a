package si.glas.engine.embedded.projection;

import io.camunda.zeebe.protocol.impl.record.value.decision.DecisionEvaluationRecord;
import io.camunda.zeebe.protocol.record.ValueType;
import io.camunda.zeebe.protocol.record.intent.DecisionEvaluationIntent;
import io.camunda.zeebe.protocol.record.value.EvaluatedDecisionValue;
import java.util.List;
import java.util.Set;

/** The decisions that were evaluated: one row for each that an evaluation asked for or needed. */
final class DecisionInstances implements Projector {

    private static final Set<String> KNOWN_TYPES = Set.of("DECISION_TABLE", "LITERAL_EXPRESSION");

    private record Identity(long evaluationKey, int index) {}

    private final Table table = Table.ofFacts("decision_instance");
    private final Column evaluationKey = table.bigint("evaluation_key");
    private final Column index = table.integer("index");
    private final Column id = table.text("id");
    private final Column processInstanceKey = table.bigint("process_instance_key");
    private final Column processDefinitionKey = table.bigint("process_definition_key");
    private final Column elementInstanceKey = table.bigint("element_instance_key");
    private final Column definitionKey = table.bigint("definition_key");
    private final Column decisionId = table.text("decision_id");
    private final Column name = table.text("name");
    private final Column version = table.integer("version");
    private final Column type = table.text("type");
    private final Column state = table.text("state");
    private final Column time = table.bigint("evaluation_time");
    private final Column failure = table.text("failure");
    private final Column result = table.text("result");
    private final Column inputs = table.text("inputs");
    private final Column matchedRules = table.text("matched_rules");

    @Override
    public Set<ValueType> valueTypes() {
        return Set.of(ValueType.DECISION_EVALUATION);
    }

    @Override
    public List<Table> tables() {
        return List.of(table);
    }

    @Override
    public void stage(StreamRecord event) {
        DecisionEvaluationRecord evaluation = event.value(DecisionEvaluationRecord.class);
        List<EvaluatedDecisionValue> decisions = evaluation.getEvaluatedDecisions();
        for (int i = 1; i <= decisions.size(); i++) {
            // The engine stops at the decision that fails.
            boolean failed = event.intent() == DecisionEvaluationIntent.FAILED && i == decisions.size();
            Row row = row(event.key(), i)
                    .set(time, event.time())
                    .set(state, failed ? "FAILED" : "EVALUATED")
                    .set(failure, failed ? evaluation.getEvaluationFailureMessage() : "");
            place(row, evaluation);
            outcome(row, decisions.get(i - 1));
        }
    }

    private Row row(long key, int number) {
        return table.row(new Identity(key, number))
                .set(evaluationKey, key)
                .set(index, number)
                .set(id, key + "-" + number);
    }

    private void place(Row row, DecisionEvaluationRecord evaluation) {
        row.set(processInstanceKey, evaluation.getProcessInstanceKey())
                .set(processDefinitionKey, evaluation.getProcessDefinitionKey())
                .set(elementInstanceKey, evaluation.getElementInstanceKey());
    }

    private void outcome(Row row, EvaluatedDecisionValue decision) {
        row.set(definitionKey, decision.getDecisionKey())
                .set(decisionId, decision.getDecisionId())
                .set(name, decision.getDecisionName())
                .set(version, decision.getDecisionVersion())
                .set(type, KNOWN_TYPES.contains(decision.getDecisionType()) ? decision.getDecisionType() : "UNKNOWN")
                .set(result, decision.getDecisionOutput())
                .set(inputs, DecisionDetails.inputs(decision))
                .set(matchedRules, DecisionDetails.matchedRules(decision));
    }
}
