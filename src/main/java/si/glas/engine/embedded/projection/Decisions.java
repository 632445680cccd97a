package si.glas.engine.embedded.projection;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.camunda.zeebe.protocol.impl.record.value.deployment.DecisionRecord;
import io.camunda.zeebe.protocol.impl.record.value.deployment.DecisionRequirementsRecord;
import io.camunda.zeebe.protocol.record.ValueType;
import io.camunda.zeebe.protocol.record.intent.DecisionIntent;
import io.camunda.zeebe.protocol.record.intent.DecisionRequirementsIntent;
import java.util.List;
import java.util.Set;

/** The definitions of decisions and the DMN models that hold them; like processes, they stay for the history's sake. */
final class Decisions implements Projector {

    private final Table definitions = Table.ofEntities("decision_definition");
    private final Column key = definitions.bigint("key");
    private final Column decisionId = definitions.text("decision_id");
    private final Column name = definitions.text("name");
    private final Column version = definitions.integer("version");
    private final Column requirementsKey = definitions.bigint("requirements_key");
    private final Column requirementsId = definitions.text("requirements_id");

    private final Table models = Table.ofEntities("decision_requirements");
    private final Column modelKey = models.bigint("key");
    private final Column modelId = models.text("requirements_id");
    private final Column modelName = models.text("name");
    private final Column modelVersion = models.integer("version");
    private final Column resourceName = models.text("resource_name");
    private final Column resource = models.text("resource");

    @Override
    public Set<ValueType> valueTypes() {
        return Set.of(ValueType.DECISION, ValueType.DECISION_REQUIREMENTS);
    }

    @Override
    public List<Table> tables() {
        return List.of(definitions, models);
    }

    @Override
    public void stage(StreamRecord event) {
        if (event.intent() == DecisionIntent.CREATED) {
            stage(event.value(DecisionRecord.class));
        } else if (event.intent() == DecisionRequirementsIntent.CREATED) {
            stage(event.value(DecisionRequirementsRecord.class));
        }
    }

    private void stage(DecisionRecord decision) {
        definitions
                .row(decision.getDecisionKey())
                .set(key, decision.getDecisionKey())
                .set(decisionId, decision.getDecisionId())
                .set(name, decision.getDecisionName())
                .set(version, decision.getVersion())
                .set(requirementsKey, decision.getDecisionRequirementsKey())
                .set(requirementsId, decision.getDecisionRequirementsId());
    }

    private void stage(DecisionRequirementsRecord model) {
        models.row(model.getDecisionRequirementsKey())
                .set(modelKey, model.getDecisionRequirementsKey())
                .set(modelId, model.getDecisionRequirementsId())
                .set(modelName, model.getDecisionRequirementsName())
                .set(modelVersion, model.getDecisionRequirementsVersion())
                .set(resourceName, model.getResourceName())
                .set(resource, new String(model.getResource(), UTF_8));
    }
}
