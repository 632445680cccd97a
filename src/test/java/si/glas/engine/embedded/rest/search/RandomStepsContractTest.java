package si.glas.engine.embedded.rest.search;

import static si.glas.engine.embedded.rest.search.Scenario.CLIENT;

import io.camunda.client.api.search.enums.IncidentState;
import io.camunda.client.api.search.enums.ProcessInstanceState;
import io.camunda.client.api.search.enums.UserTaskState;
import io.camunda.client.api.search.response.Incident;
import io.camunda.client.api.search.response.UserTask;
import io.camunda.zeebe.model.bpmn.Bpmn;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The searches agree with what was done to the engine, whatever that was. */
class RandomStepsContractTest {

    private static final Logger LOG = LoggerFactory.getLogger(RandomStepsContractTest.class);
    private static final String ID = "wandering";

    /** Where an instance is, as far as this test has brought it. */
    private enum Place {
        WORKING,
        STUCK,
        REVIEWING,
        COMPLETED,
        TERMINATED
    }

    private final Map<Long, Place> expected = new HashMap<>();
    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);

    @Test
    void tellWhereEveryInstanceIs() {
        // given
        LOG.info("The seed is {}", seed);
        Scenario.deploy(
                Bpmn.createExecutableProcess(ID)
                        .startEvent()
                        .serviceTask("Task_Work", task -> task.zeebeJobType(ID))
                        .userTask("UserTask_Review", task -> task.zeebeUserTask())
                        .endEvent()
                        .done(),
                "wandering.bpmn");

        // when
        for (int step = 0; step < 150; step++) {
            step(random.nextInt(5));
        }

        // then
        Scenario.await(this::found, expected);
    }

    private void step(int kind) {
        switch (kind) {
            case 0 -> expected.put(Scenario.start(ID, Map.of()), Place.WORKING);
            case 1 -> work();
            case 2 -> any(Place.STUCK).forEach(this::repair);
            case 3 -> any(Place.REVIEWING).forEach(this::review);
            default -> any(Place.values()[random.nextInt(3)]).forEach(this::cancel);
        }
    }

    /** One instance of those there, or none. */
    private List<Long> any(Place place) {
        return expected.keySet().stream()
                .filter(key -> expected.get(key) == place)
                .sorted()
                .limit(1)
                .toList();
    }

    private void work() {
        if (any(Place.WORKING).isEmpty()) {
            return;
        }
        var job = Scenario.job(ID);
        if (random.nextBoolean()) {
            CLIENT.newCompleteCommand(job).send().join();
            expected.put(job.getProcessInstanceKey(), Place.REVIEWING);
        } else {
            CLIENT.newFailCommand(job).retries(0).send().join();
            expected.put(job.getProcessInstanceKey(), Place.STUCK);
        }
    }

    private void repair(long key) {
        Incident incident = Scenario.onlyOne(() -> incidents(key));
        CLIENT.newUpdateRetriesCommand(incident.getJobKey()).retries(1).send().join();
        CLIENT.newResolveIncidentCommand(incident.getIncidentKey()).send().join();
        expected.put(key, Place.WORKING);
    }

    private void review(long key) {
        UserTask task = Scenario.onlyOne(() -> tasks(key));
        CLIENT.newCompleteUserTaskCommand(task.getUserTaskKey()).send().join();
        expected.put(key, Place.COMPLETED);
    }

    private void cancel(long key) {
        CLIENT.newCancelInstanceCommand(key).send().join();
        expected.put(key, Place.TERMINATED);
    }

    private Map<Long, Place> found() {
        Map<Long, Place> found = new HashMap<>();
        CLIENT.newProcessInstanceSearchRequest()
                .filter(filter -> filter.processDefinitionId(ID))
                .page(page -> page.limit(1000))
                .send()
                .join()
                .items()
                .forEach(instance -> found.put(
                        instance.getProcessInstanceKey(),
                        place(instance.getProcessInstanceKey(), instance.getState())));
        return found;
    }

    private static Place place(long key, ProcessInstanceState state) {
        return switch (state) {
            case COMPLETED -> Place.COMPLETED;
            case TERMINATED -> Place.TERMINATED;
            default -> !incidents(key).isEmpty() ? Place.STUCK : tasks(key).isEmpty() ? Place.WORKING : Place.REVIEWING;
        };
    }

    private static List<Incident> incidents(long key) {
        return CLIENT.newIncidentSearchRequest()
                .filter(filter -> filter.processInstanceKey(key).state(IncidentState.ACTIVE))
                .send()
                .join()
                .items();
    }

    private static List<UserTask> tasks(long key) {
        return CLIENT.newUserTaskSearchRequest()
                .filter(filter -> filter.processInstanceKey(key).state(UserTaskState.CREATED))
                .send()
                .join()
                .items();
    }
}
