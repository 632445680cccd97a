package si.glas.tasks.process;

import static io.camunda.process.test.api.CamundaAssert.assertThat;
import static io.camunda.process.test.api.CamundaAssert.assertThatUserTask;
import static io.camunda.process.test.api.assertions.UserTaskSelectors.byElementId;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.command.ProblemException;
import io.camunda.client.api.response.ProcessInstanceEvent;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import si.glas.forms.FormData;
import si.glas.processtest.GlasProcessTest;
import si.glas.tasks.AssignTask;
import si.glas.tasks.CompleteTask;
import si.glas.tasks.KeptTask;
import si.glas.tasks.KeptTask.State;
import si.glas.tasks.KeptTasks;
import si.glas.tasks.Network;
import si.glas.tasks.Rooms;

/** The life of a task in Glas and in the engine at once. */
@SpringBootTest(
        classes = TasksOnTheEngine.class,
        webEnvironment = WebEnvironment.NONE,
        properties = {
            "glas.engine.models=classpath:planted/check-together.bpmn,classpath:forms/check-text.form",
            "glas.engine.workers.shortest-backoff=10ms",
            "glas.engine.workers.longest-backoff=100ms"
        })
@GlasProcessTest(value = "check-together", covering = false)
class TaskLifeProcessTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final FormData FORWARD = new FormData(Map.of("decision", "forward"));

    private CamundaClient client;

    @Autowired
    private KeptTasks tasks;

    @Autowired
    private AssignTask assign;

    @Autowired
    private CompleteTask complete;

    @Autowired
    private Rooms.Checking room;

    @Autowired
    private TasksOnTheEngine.BadLine line;

    @Autowired
    private JdbcClient sql;

    private ProcessInstanceEvent process;

    @BeforeEach
    void begin() {
        sql.sql("DELETE FROM event_publication").update();
        sql.sql("TRUNCATE task CASCADE").update();
        room.done.clear();
        line.failuresLeft.set(0);
        process = client.newCreateInstanceCommand()
                .bpmnProcessId("check-together")
                .latestVersion()
                .variables(Map.of("positionId", Rooms.POSITION.toString()))
                .send()
                .join();
    }

    @Test
    void isTakenOnHandedOnAndDone() {
        // given
        long key = waiting().task().key();
        assertThat(waiting().task().formId()).isEqualTo("check-text");
        assertThat(waiting().task().positionId()).isEqualTo(Rooms.POSITION);

        // when
        assign.claim(key, Network.ANA);
        assertThatUserTask(byElementId("UserTask_CheckText"))
                .hasAssignee(Network.ANA.id().toString());
        assign.handOn(key, Network.BOR.id(), "", Network.ANA);
        assertThatUserTask(byElementId("UserTask_CheckText"))
                .hasAssignee(Network.BOR.id().toString());
        assertThat(kept(key).task().assignee()).isEqualTo(Network.BOR.id());
        complete.complete(key, FORWARD, Network.BOR);

        // then
        assertThat(process).isCompleted().hasVariable("readyForReview", true);
        assertThat(kept(key).state()).isEqualTo(State.DONE);
        assertThat(kept(key).doneBy()).isEqualTo(Network.BOR.id());
    }

    @Test
    void isGivenBack() {
        // given
        long key = waiting().task().key();
        assign.claim(key, Network.ANA);
        assertThatUserTask(byElementId("UserTask_CheckText"))
                .hasAssignee(Network.ANA.id().toString());

        // when
        assign.release(key, Network.ANA);

        // then
        await().atMost(PATIENCE)
                .until(() -> Objects.requireNonNullElse(
                                client.newUserTaskGetRequest(key).send().join().getAssignee(), "")
                        .isEmpty());
        assertThat(kept(key).task().assignee()).isNull();
    }

    @Test
    void goesOnAfterTheLineToTheEngineWasBad() {
        // given
        long key = waiting().task().key();
        line.failuresLeft.set(2);

        // when
        complete.complete(key, FORWARD, Network.ANA);

        // then
        assertThat(process).isCompleted();
        assertThat(line.failuresLeft).hasValue(0);
        assertThat(room.done).hasSize(1);
    }

    @Test
    void leavesTheInboxWhenTheProcessEnds() {
        // given
        long key = waiting().task().key();

        // when
        client.newCancelInstanceCommand(process.getProcessInstanceKey()).send().join();

        // then
        await().atMost(PATIENCE).until(() -> kept(key).state() == State.CANCELED);
        assertThat(inbox()).isEmpty();
    }

    @Test
    void isNotDoneInOtherTools() {
        // given
        long key = waiting().task().key();

        // then
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> client.newCompleteUserTaskCommand(key).send().join())
                .withMessageContaining("Tasks are done in Glas");
        assertThat(kept(key).isOpen()).isTrue();
        assertThat(process).hasActiveElements("UserTask_CheckText");
    }

    @Test
    void followsWhoIsGivenItInOtherTools() {
        // given
        long key = waiting().task().key();

        // when
        client.newAssignUserTaskCommand(key)
                .assignee(Network.BOR.id().toString())
                .send()
                .join();

        // then
        assertThat(kept(key).task().assignee()).isEqualTo(Network.BOR.id());
    }

    private KeptTask waiting() {
        return await().atMost(PATIENCE)
                .until(this::inbox, found -> found.size() == 1)
                .getFirst();
    }

    private List<KeptTask> inbox() {
        return tasks.waitingFor(Network.ANA.id(), List.of(Network.editorsOf(Rooms.POSITION)));
    }

    private KeptTask kept(long key) {
        return tasks.find(key).orElseThrow();
    }
}
