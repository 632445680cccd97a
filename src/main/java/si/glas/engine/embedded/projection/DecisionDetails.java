package si.glas.engine.embedded.projection;

import io.camunda.zeebe.protocol.record.value.EvaluatedDecisionValue;
import io.camunda.zeebe.protocol.record.value.EvaluatedInputValue;
import io.camunda.zeebe.protocol.record.value.EvaluatedOutputValue;
import io.camunda.zeebe.protocol.record.value.MatchedRuleValue;

/** How a decision came to its result, as JSON in the shape of the REST API. */
final class DecisionDetails {

    private record Input(String inputId, String inputName, String inputValue) {

        static Input of(EvaluatedInputValue input) {
            return new Input(input.getInputId(), input.getInputName(), input.getInputValue());
        }
    }

    private record Output(String outputId, String outputName, String outputValue) {

        static Output of(EvaluatedOutputValue output) {
            return new Output(output.getOutputId(), output.getOutputName(), output.getOutputValue());
        }
    }

    private record Rule(String ruleId, int ruleIndex, Output[] evaluatedOutputs) {

        static Rule of(MatchedRuleValue rule) {
            return new Rule(
                    rule.getRuleId(),
                    rule.getRuleIndex(),
                    rule.getEvaluatedOutputs().stream().map(Output::of).toArray(Output[]::new));
        }
    }

    private DecisionDetails() {}

    static String inputs(EvaluatedDecisionValue decision) {
        return Values.json(decision.getEvaluatedInputs().stream().map(Input::of).toList());
    }

    static String matchedRules(EvaluatedDecisionValue decision) {
        return Values.json(decision.getMatchedRules().stream().map(Rule::of).toList());
    }
}
