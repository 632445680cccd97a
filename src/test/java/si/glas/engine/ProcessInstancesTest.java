package si.glas.engine;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import io.camunda.zeebe.model.bpmn.Bpmn;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import si.glas.engine.ProcessInstance.State;

class ProcessInstancesTest {

    @RegisterExtension
    static final OurClient ENGINE = new OurClient();

    private final String id = "p-" + UUID.randomUUID();
    private final String caller = id + "-caller";
    private final ProcessInstances instances = new CamundaProcessInstances(ENGINE.client());

    @Test
    void tellsTheWayOfAProcessAndWhereItWaits() {
        // given
        deployOneTask("Task_Work");
        long key = ENGINE.start(id, Map.of());

        // when
        Progress progress = await().until(() -> instances.progress(key), Optional::isPresent)
                .orElseThrow();

        // then
        assertThat(progress.instance().processId()).isEqualTo(id);
        assertThat(progress.instance().version()).isOne();
        assertThat(progress.instance().state()).isEqualTo(State.ACTIVE);
        assertThat(progress.instance().parentKey()).isNull();
        assertThat(progress.visits())
                .extracting(Visit::elementId, Visit::type, Visit::state, Visit::hasIncident)
                .containsExactly(
                        tuple("Start_Asked", "START_EVENT", State.COMPLETED, false),
                        tuple("Task_Work", "SERVICE_TASK", State.ACTIVE, false));
        assertThat(progress.visits().getLast().leftAt()).isNull();
        assertThat(progress.visits().getFirst().leftAt()).isNotNull();
        assertThat(progress.flowsTaken()).containsExactly("Flow_First");
        assertThat(progress.incidents()).isEmpty();
    }

    @Test
    void leadsFromACallActivityToEachInstanceThatItHasCalled() {
        // given
        deployOneTask("Task_Work");
        ENGINE.deploy(
                Bpmn.createExecutableProcess(caller)
                        .startEvent()
                        .callActivity(
                                "Call_Each",
                                call -> call.zeebeProcessId(id)
                                        .multiInstance(
                                                each -> each.parallel().zeebeInputCollectionExpression("[1, 2]")))
                        .endEvent()
                        .done(),
                caller);
        long root = ENGINE.start(caller, Map.of());

        // when
        List<Visit> calls = await().until(
                        () -> instances.progress(root).orElseThrow().visits().stream()
                                .filter(visit -> visit.calledKey() != null)
                                .toList(),
                        found -> found.size() == 2);

        // then
        assertThat(calls).extracting(Visit::elementId).containsOnly("Call_Each");
        assertThat(calls).extracting(Visit::type).containsOnly("CALL_ACTIVITY");
        assertThat(calls)
                .extracting(Visit::calledKey)
                .doesNotHaveDuplicates()
                .allSatisfy(called -> assertThat(instances.find(called).orElseThrow())
                        .extracting(ProcessInstance::processId, ProcessInstance::parentKey)
                        .containsExactly(id, root));
        assertThat(instances.roots(id, Set.of(), new PageRequest(0, 10)).entries())
                .isEmpty();
    }

    @Test
    void showsTheVersionThatAnInstanceRuns() {
        // given
        deployOneTask("Task_Old");
        long old = ENGINE.start(id, Map.of());
        deployOneTask("Task_New");
        long recent = ENGINE.start(id, Map.of());

        // then
        ProcessDefinition first = instances.definition(found(old));
        assertThat(first.version()).isOne();
        assertThat(first.processId()).isEqualTo(id);
        assertThat(first.xml()).contains("Task_Old").doesNotContain("Task_New");
        assertThat(instances.definition(found(recent)).xml()).contains("Task_New");
    }

    @Test
    void listsRootsByStateAndPageTheLatestFirst() {
        // given
        deployOneTask("Task_Work");
        List<Long> keys = List.of(start(), start(), start());
        instances.cancel(keys.get(1));
        await().until(() -> found(keys.get(1)).state() == State.TERMINATED);

        // then
        assertThat(keys(instances.roots(id, Set.of(State.ACTIVE), new PageRequest(0, 10))))
                .containsExactly(keys.get(2), keys.get(0));
        Listing<ProcessInstance> second = instances.roots(id, Set.of(), new PageRequest(1, 1));
        assertThat(keys(second)).containsExactly(keys.get(1));
        assertThat(second.total()).isEqualTo(3);
    }

    @Test
    void cancelsAnInstanceOnceAndForAll() {
        // given
        deployOneTask("Task_Work");
        long key = start();

        // when
        instances.cancel(key);
        instances.cancel(key);

        // then
        await().untilAsserted(() -> {
            Progress progress = instances.progress(key).orElseThrow();
            assertThat(progress.instance().state()).isEqualTo(State.TERMINATED);
            assertThat(progress.instance().endedAt()).isNotNull();
            assertThat(progress.visits().getLast().state()).isEqualTo(State.TERMINATED);
        });
    }

    @Test
    void takesASecondCancelingWhileListenersAreBusyForTheFirst() {
        // given
        ENGINE.deploy(
                Bpmn.createExecutableProcess(id)
                        .startEvent()
                        .userTask(
                                "UserTask_1",
                                task -> task.zeebeUserTask()
                                        .zeebeTaskListener(listener ->
                                                listener.canceling().type(id).retries("3")))
                        .endEvent()
                        .done(),
                id);
        long key = start();

        // when
        instances.cancel(key);
        instances.cancel(key);

        // then
        ENGINE.complete(id);
        await().until(() -> found(key).state() == State.TERMINATED);
    }

    @Test
    void refusesToCancelWhatAnotherHasCalled() {
        // given
        deployOneTask("Task_Work");
        ENGINE.deploy(
                Bpmn.createExecutableProcess(caller)
                        .startEvent()
                        .callActivity("Call_It", call -> call.zeebeProcessId(id))
                        .endEvent()
                        .done(),
                caller);
        long root = ENGINE.start(caller, Map.of());
        long called = ENGINE.job(id).getProcessInstanceKey();

        // then
        assertThatExceptionOfType(EngineRefused.class)
                .isThrownBy(() -> instances.cancel(called))
                .withMessageContaining(String.valueOf(root));
    }

    @Test
    void knowsNothingOfAnInstanceThatNeverWas() {
        assertThat(instances.find(1)).isEmpty();
        assertThat(instances.progress(1)).isEmpty();
    }

    @Test
    void readsMoreVisitsThanFitOnAPage() {
        // given
        ENGINE.deploy(
                Bpmn.createExecutableProcess(id)
                        .startEvent()
                        .manualTask("Task_Often")
                        .multiInstance(each -> each.zeebeInputCollectionExpression("for i in 1..1200 return i"))
                        .endEvent()
                        .done(),
                id);
        long key = start();
        await().until(() -> found(key).state() == State.COMPLETED);

        // then
        Map<String, Long> visits = instances.progress(key).orElseThrow().visits().stream()
                .collect(toMap(Visit::type, visit -> 1L, Long::sum));
        assertThat(visits)
                .containsEntry("MULTI_INSTANCE_BODY", 1L)
                .containsEntry("MANUAL_TASK", 1200L)
                .containsEntry("END_EVENT", 1L);
    }

    private void deployOneTask(String task) {
        ENGINE.deploy(
                Bpmn.createExecutableProcess(id)
                        .startEvent("Start_Asked")
                        .sequenceFlowId("Flow_First")
                        .serviceTask(task, work -> work.zeebeJobType(id))
                        .endEvent()
                        .done(),
                id);
    }

    private long start() {
        long key = ENGINE.start(id, Map.of());
        await().until(() -> instances.find(key).isPresent());
        return key;
    }

    private ProcessInstance found(long key) {
        return await().until(() -> instances.find(key), Optional::isPresent).orElseThrow();
    }

    private static List<Long> keys(Listing<ProcessInstance> listing) {
        return listing.entries().stream().map(ProcessInstance::key).toList();
    }
}
