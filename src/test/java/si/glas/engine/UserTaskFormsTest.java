package si.glas.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.camunda.client.api.response.ActivatedJob;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import si.glas.engine.Models.Listener;

class UserTaskFormsTest {

    @RegisterExtension
    static final OurClient ENGINE = new OurClient();

    private final String id = "p-" + UUID.randomUUID();
    private final ModelFile first = Models.userTask(id, "first-form", Listener.CREATING, id);
    private final ModelFile second = Models.userTask(id, "second-form", Listener.CREATING, id);
    private final UserTaskForms forms = new CamundaUserTaskForms(ENGINE.client(), List.of(second));

    @Test
    void findsTheFormInTheVersionThatTheProcessFollows() {
        // given
        deploy(first, Models.form("first-form"));
        ENGINE.start(id, Map.of());
        ActivatedJob old = ENGINE.job(id);
        deploy(second, Models.form("second-form"));
        ENGINE.start(id, Map.of());
        ActivatedJob recent = ENGINE.job(id);

        // then
        assertThat(forms.formOf(Job.of(old))).isEqualTo("first-form");
        assertThat(forms.formOf(Job.of(recent))).isEqualTo("second-form");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> forms.formOf(elsewhere(Job.of(old))))
                .withMessage("Task_Elsewhere in " + id + " has no form");
    }

    @Test
    void knowsTheFormsOfItsOwnModels() {
        assertThat(forms.linked()).containsExactly("second-form");
    }

    private static Job elsewhere(Job job) {
        return new Job(
                job.key(),
                job.processInstanceKey(),
                job.elementInstanceKey(),
                job.processDefinitionKey(),
                job.processId(),
                "Task_Elsewhere",
                job.headers(),
                job.userTask());
    }

    private static void deploy(ModelFile model, ModelFile form) {
        ENGINE.client()
                .newDeployResourceCommand()
                .addResourceBytes(model.content(), model.name())
                .addResourceBytes(form.content(), form.name())
                .send()
                .join();
    }
}
