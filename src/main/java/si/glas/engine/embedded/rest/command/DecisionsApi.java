package si.glas.engine.embedded.rest.command;

import io.camunda.client.protocol.rest.DecisionEvaluationInstruction;
import io.camunda.zeebe.protocol.impl.record.value.decision.DecisionEvaluationRecord;
import io.camunda.zeebe.protocol.record.ValueType;
import io.camunda.zeebe.protocol.record.intent.DecisionEvaluationIntent;
import java.io.IOException;
import si.glas.engine.embedded.processing.Answer;
import si.glas.engine.embedded.rest.Keys;
import si.glas.engine.embedded.rest.Problem;
import si.glas.engine.embedded.rest.Request;
import si.glas.engine.embedded.rest.Response;
import si.glas.engine.embedded.rest.Router;

/** Decisions evaluated on their own, outside of any process. */
record DecisionsApi(Engine engine) {

    void addTo(Router router) {
        router.post("/v2/decision-definitions/evaluation", this::evaluate);
    }

    private Response evaluate(Request request) throws IOException {
        var body = request.body(DecisionEvaluationInstruction.class);
        Tenants.check(body.getTenantId());
        DecisionEvaluationRecord evaluation =
                new DecisionEvaluationRecord().setVariables(Variables.pack(body.getVariables()));
        setDecision(evaluation, body);
        Answer answer = engine.send(ValueType.DECISION_EVALUATION, DecisionEvaluationIntent.EVALUATE, evaluation);
        return Response.ok(DecisionAnswer.of(answer.key(), answer.read(new DecisionEvaluationRecord())));
    }

    private static void setDecision(DecisionEvaluationRecord evaluation, DecisionEvaluationInstruction body) {
        String id = body.getDecisionDefinitionId();
        String key = body.getDecisionDefinitionKey();
        if ((id == null) == (key == null)) {
            throw Problem.badRequest("Exactly one of decisionDefinitionId and decisionDefinitionKey is needed");
        }
        if (id != null) {
            evaluation.setDecisionId(id);
        } else {
            evaluation.setDecisionKey(Keys.parse("decisionDefinitionKey", key));
        }
    }
}
