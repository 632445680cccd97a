package si.glas.engine.embedded.rest.command;

import io.camunda.client.protocol.rest.DeploymentDecisionRequirementsResult;
import io.camunda.client.protocol.rest.DeploymentDecisionResult;
import io.camunda.client.protocol.rest.DeploymentFormResult;
import io.camunda.client.protocol.rest.DeploymentMetadataResult;
import io.camunda.client.protocol.rest.DeploymentProcessResult;
import io.camunda.client.protocol.rest.DeploymentResourceResult;
import io.camunda.client.protocol.rest.DeploymentResult;
import io.camunda.zeebe.protocol.impl.record.value.deployment.DeploymentRecord;
import io.camunda.zeebe.protocol.record.value.deployment.DecisionRecordValue;
import io.camunda.zeebe.protocol.record.value.deployment.DecisionRequirementsMetadataValue;
import io.camunda.zeebe.protocol.record.value.deployment.FormMetadataValue;
import io.camunda.zeebe.protocol.record.value.deployment.ProcessMetadataValue;
import io.camunda.zeebe.protocol.record.value.deployment.ResourceMetadataValue;
import si.glas.engine.embedded.rest.Keys;

/** What a deployment made, in the words of the REST API. */
final class DeploymentAnswer {

    private DeploymentAnswer() {}

    static DeploymentResult of(DeploymentRecord deployment) {
        DeploymentResult result = new DeploymentResult()
                .deploymentKey(Keys.write(deployment.getDeploymentKey()))
                .tenantId(deployment.getTenantId());
        deployment.getProcessesMetadata().forEach(it -> result.addDeploymentsItem(process(it)));
        deployment.getDecisionsMetadata().forEach(it -> result.addDeploymentsItem(decision(it)));
        deployment.getDecisionRequirementsMetadata().forEach(it -> result.addDeploymentsItem(decisionRequirements(it)));
        deployment.getFormMetadata().forEach(it -> result.addDeploymentsItem(form(it)));
        deployment.getResourceMetadata().forEach(it -> result.addDeploymentsItem(resource(it)));
        return result;
    }

    private static DeploymentMetadataResult process(ProcessMetadataValue process) {
        return new DeploymentMetadataResult()
                .processDefinition(new DeploymentProcessResult()
                        .processDefinitionKey(Keys.write(process.getProcessDefinitionKey()))
                        .processDefinitionId(process.getBpmnProcessId())
                        .processDefinitionVersion(process.getVersion())
                        .resourceName(process.getResourceName())
                        .tenantId(process.getTenantId()));
    }

    private static DeploymentMetadataResult decision(DecisionRecordValue decision) {
        return new DeploymentMetadataResult()
                .decisionDefinition(new DeploymentDecisionResult()
                        .decisionDefinitionKey(Keys.write(decision.getDecisionKey()))
                        .decisionDefinitionId(decision.getDecisionId())
                        .name(decision.getDecisionName())
                        .version(decision.getVersion())
                        .decisionRequirementsId(decision.getDecisionRequirementsId())
                        .decisionRequirementsKey(Keys.write(decision.getDecisionRequirementsKey()))
                        .tenantId(decision.getTenantId()));
    }

    private static DeploymentMetadataResult decisionRequirements(DecisionRequirementsMetadataValue requirements) {
        return new DeploymentMetadataResult()
                .decisionRequirements(new DeploymentDecisionRequirementsResult()
                        .decisionRequirementsKey(Keys.write(requirements.getDecisionRequirementsKey()))
                        .decisionRequirementsId(requirements.getDecisionRequirementsId())
                        .decisionRequirementsName(requirements.getDecisionRequirementsName())
                        .version(requirements.getDecisionRequirementsVersion())
                        .resourceName(requirements.getResourceName())
                        .tenantId(requirements.getTenantId()));
    }

    private static DeploymentMetadataResult form(FormMetadataValue form) {
        return new DeploymentMetadataResult()
                .form(new DeploymentFormResult()
                        .formKey(Keys.write(form.getFormKey()))
                        .formId(form.getFormId())
                        .version(form.getVersion())
                        .resourceName(form.getResourceName())
                        .tenantId(form.getTenantId()));
    }

    private static DeploymentMetadataResult resource(ResourceMetadataValue resource) {
        return new DeploymentMetadataResult()
                .resource(new DeploymentResourceResult()
                        .resourceKey(Keys.write(resource.getResourceKey()))
                        .resourceId(resource.getResourceId())
                        .version(resource.getVersion())
                        .resourceName(resource.getResourceName())
                        .tenantId(resource.getTenantId()));
    }
}
