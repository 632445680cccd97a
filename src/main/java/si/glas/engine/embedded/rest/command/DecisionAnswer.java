package si.glas.engine.embedded.rest.command;

import io.camunda.client.protocol.rest.EvaluateDecisionResult;
import io.camunda.client.protocol.rest.EvaluatedDecisionInputItem;
import io.camunda.client.protocol.rest.EvaluatedDecisionOutputItem;
import io.camunda.client.protocol.rest.EvaluatedDecisionResult;
import io.camunda.client.protocol.rest.MatchedDecisionRuleItem;
import io.camunda.zeebe.protocol.record.value.DecisionEvaluationRecordValue;
import io.camunda.zeebe.protocol.record.value.EvaluatedDecisionValue;
import io.camunda.zeebe.protocol.record.value.EvaluatedInputValue;
import io.camunda.zeebe.protocol.record.value.EvaluatedOutputValue;
import io.camunda.zeebe.protocol.record.value.MatchedRuleValue;
import si.glas.engine.embedded.rest.Keys;

/** What a decision came to and why, in the words of the REST API; values are JSON in strings. */
final class DecisionAnswer {

    private DecisionAnswer() {}

    static EvaluateDecisionResult of(long key, DecisionEvaluationRecordValue evaluation) {
        EvaluateDecisionResult result = new EvaluateDecisionResult()
                .decisionDefinitionId(evaluation.getDecisionId())
                .decisionDefinitionName(evaluation.getDecisionName())
                .decisionDefinitionVersion(evaluation.getDecisionVersion())
                .decisionDefinitionKey(Keys.write(evaluation.getDecisionKey()))
                .decisionRequirementsId(evaluation.getDecisionRequirementsId())
                .decisionRequirementsKey(Keys.write(evaluation.getDecisionRequirementsKey()))
                .decisionInstanceKey(Keys.write(key))
                .decisionEvaluationKey(Keys.write(key))
                .output(evaluation.getDecisionOutput())
                .failedDecisionDefinitionId(evaluation.getFailedDecisionId())
                .failureMessage(evaluation.getEvaluationFailureMessage())
                .tenantId(evaluation.getTenantId());
        evaluation.getEvaluatedDecisions().forEach(it -> result.addEvaluatedDecisionsItem(decision(it)));
        return result;
    }

    private static EvaluatedDecisionResult decision(EvaluatedDecisionValue decision) {
        EvaluatedDecisionResult result = new EvaluatedDecisionResult()
                .decisionDefinitionId(decision.getDecisionId())
                .decisionDefinitionName(decision.getDecisionName())
                .decisionDefinitionVersion(decision.getDecisionVersion())
                .decisionDefinitionKey(Keys.write(decision.getDecisionKey()))
                .decisionDefinitionType(decision.getDecisionType())
                .decisionEvaluationInstanceKey(decision.getDecisionEvaluationInstanceKey())
                .output(decision.getDecisionOutput())
                .tenantId(decision.getTenantId());
        decision.getEvaluatedInputs().forEach(it -> result.addEvaluatedInputsItem(input(it)));
        decision.getMatchedRules().forEach(it -> result.addMatchedRulesItem(rule(it)));
        return result;
    }

    private static EvaluatedDecisionInputItem input(EvaluatedInputValue input) {
        return new EvaluatedDecisionInputItem()
                .inputId(input.getInputId())
                .inputName(input.getInputName())
                .inputValue(input.getInputValue());
    }

    private static MatchedDecisionRuleItem rule(MatchedRuleValue rule) {
        MatchedDecisionRuleItem result =
                new MatchedDecisionRuleItem().ruleId(rule.getRuleId()).ruleIndex(rule.getRuleIndex());
        rule.getEvaluatedOutputs().forEach(it -> result.addEvaluatedOutputsItem(output(it)));
        return result;
    }

    private static EvaluatedDecisionOutputItem output(EvaluatedOutputValue output) {
        return new EvaluatedDecisionOutputItem()
                .outputId(output.getOutputId())
                .outputName(output.getOutputName())
                .outputValue(output.getOutputValue());
    }
}
