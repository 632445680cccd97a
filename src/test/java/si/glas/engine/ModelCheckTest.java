package si.glas.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import si.glas.engine.Models.Listener;

class ModelCheckTest {

    @Test
    void acceptsModelsWhoseJobsHaveWorkersAndWhoseFormsHaveFiles() {
        assertThatCode(() -> ModelCheck.check(
                        List.of(
                                Models.serviceTask("open-ballot", "ballots.openBallot"),
                                Models.userTask("draft", "draft-position", Listener.COMPLETING, "tasks.completing"),
                                Models.form("draft-position")),
                        Set.of("ballots.openBallot", "tasks.completing")))
                .doesNotThrowAnyException();
    }

    @Test
    void namesEveryJobThatNobodyWorksOn() {
        assertThatExceptionOfType(ModelsRefused.class)
                .isThrownBy(() -> ModelCheck.check(
                        List.of(
                                Models.serviceTask("open-ballot", "ballots.openBallot"),
                                Models.userTask("draft", "f", Listener.COMPLETING, "tasks.completing"),
                                Models.form("f")),
                        Set.of("ballots.closeBallot")))
                .withMessageContaining(
                        "open-ballot.bpmn, Task_1: nobody works on jobs of the type \"ballots.openBallot\"")
                .withMessageContaining("draft.bpmn, UserTask_1: nobody works on jobs of the type \"tasks.completing\"")
                .satisfies(refused -> assertThat(refused.action()).contains("@JobType(\"ballots.openBallot\")"));
    }

    @Test
    void namesEveryFormThatNobodyHas() {
        assertThatExceptionOfType(ModelsRefused.class)
                .isThrownBy(() -> ModelCheck.check(
                        List.of(
                                Models.userTask("draft", "draft-position", Listener.COMPLETING, "tasks.completing"),
                                Models.form("other")),
                        Set.of("tasks.completing")))
                .withMessageContaining("draft.bpmn, UserTask_1: there is no form with the id \"draft-position\"")
                .satisfies(refused -> assertThat(refused.action()).contains("forms/draft-position.form"));
    }

    @Test
    void refusesTwoFilesOfOneName() {
        assertThatExceptionOfType(ModelsRefused.class)
                .isThrownBy(() -> ModelCheck.check(
                        List.of(file("a.form", "{\"id\": \"a\"}"), file("a.form", "{\"id\": \"b\"}")), Set.of()))
                .withMessageContaining("a.form, the file itself: another file with another content has the same name");
    }

    @Test
    void leavesConnectorsAndExpressionsToOthers() {
        assertThatCode(() -> ModelCheck.check(
                        List.of(
                                Models.serviceTask("call", "io.camunda:http-json:1"),
                                Models.serviceTask("computed", "=\"ballots.\" + act")),
                        Set.of()))
                .doesNotThrowAnyException();
    }

    @Test
    void saysWhereAModelCannotBeRead() {
        ModelFile damaged = file("broken.bpmn", "<definitions><process></definitions>");

        assertThatExceptionOfType(ModelsRefused.class)
                .isThrownBy(() -> ModelCheck.check(List.of(damaged), Set.of()))
                .withMessageContaining("broken.bpmn is no BPMN model")
                .withMessageContaining("Line=1");
    }

    @Test
    void saysWhereAFormCannotBeRead() {
        assertThatExceptionOfType(ModelsRefused.class)
                .isThrownBy(() -> ModelCheck.check(List.of(file("broken.form", "{")), Set.of()))
                .withMessageContaining("broken.form is no form");
        assertThatExceptionOfType(ModelsRefused.class)
                .isThrownBy(() -> ModelCheck.check(List.of(file("nameless.form", "{}")), Set.of()))
                .withMessageContaining("nameless.form is no form: it has no id");
    }

    private static ModelFile file(String name, String content) {
        return new ModelFile(name, content.getBytes(StandardCharsets.UTF_8));
    }
}
