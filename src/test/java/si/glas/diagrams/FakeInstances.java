package si.glas.diagrams;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import si.glas.engine.Incident;
import si.glas.engine.Listing;
import si.glas.engine.PageRequest;
import si.glas.engine.ProcessDefinition;
import si.glas.engine.ProcessInstance;
import si.glas.engine.ProcessInstance.State;
import si.glas.engine.ProcessInstances;
import si.glas.engine.Progress;
import si.glas.engine.Visit;

/** Instances of {@code write-text.bpmn} that have got as far as a test wants. */
final class FakeInstances implements ProcessInstances {

    static final Instant NOON = Instant.parse("2026-03-02T11:00:00Z");

    private static final Path MODEL = Path.of("src/test/resources/diagrams/write-text.bpmn");

    private final Map<Long, Progress> known = new HashMap<>();

    /** An instance, to which visits and incidents may be added as long as nobody looks. */
    final class Instance {

        private final ProcessInstance process;
        private final List<Visit> visits = new ArrayList<>();
        private final Set<String> flows;
        private final List<Incident> incidents = new ArrayList<>();

        private Instance(long key, State state, Set<String> flows) {
            Instant end = state == State.ACTIVE ? null : NOON.plusSeconds(3600);
            process = new ProcessInstance(key, "write-text", 1, 7, null, state, NOON, end, false);
            this.flows = flows;
        }

        Instance was(String element, String type, State state, int fromMinute, int toMinute) {
            return visit(element, type, state, fromMinute, NOON.plusSeconds(60L * toMinute), false, null);
        }

        Instance is(String element, String type, int sinceMinute) {
            return visit(element, type, State.ACTIVE, sinceMinute, null, false, null);
        }

        Instance called(String element, State state, int sinceMinute, boolean stuck, long key) {
            Instant end = state == State.ACTIVE ? null : NOON.plusSeconds(60L * sinceMinute + 1800);
            return visit(element, "CALL_ACTIVITY", state, sinceMinute, end, stuck, key);
        }

        Instance incident(long key, long instance, String processId, String element) {
            incidents.add(new Incident(
                    key, instance, processId, element, 5, "JOB_NO_RETRIES", "no <such> file", NOON.plusSeconds(600)));
            return this;
        }

        private Instance visit(
                String element,
                String type,
                State state,
                int minute,
                @Nullable Instant left,
                boolean stuck,
                @Nullable Long called) {
            Instant entered = NOON.plusSeconds(60L * minute);
            visits.add(new Visit(visits.size(), element, type, state, entered, left, stuck, called));
            ProcessInstance now = incidents.isEmpty() ? process : troubled();
            known.put(process.key(), new Progress(now, List.copyOf(visits), flows, List.copyOf(incidents)));
            return this;
        }

        private ProcessInstance troubled() {
            return new ProcessInstance(
                    process.key(), process.processId(), 1, 7, null, process.state(), NOON, process.endedAt(), true);
        }
    }

    Instance with(long key, State state, String... flows) {
        return new Instance(key, state, Set.of(flows));
    }

    /** One that shows everything that can be shown. */
    void withEverything(long key) {
        with(key, State.ACTIVE, "Flow_TextAsked_DraftText", "Flow_DraftText_HearMembers", "Flow_HearMembers_Awaited")
                .incident(31, key + 2, "hear-members", "Task_AskMember")
                .was("Start_TextAsked", "START_EVENT", State.COMPLETED, 0, 0)
                .was("UserTask_DraftText", "USER_TASK", State.COMPLETED, 0, 20)
                .was("Event_ReminderDue", "BOUNDARY_EVENT", State.COMPLETED, 10, 10)
                .was("UserTask_DraftText", "USER_TASK", State.COMPLETED, 20, 25)
                .is("CallActivity_HearMembers", "MULTI_INSTANCE_BODY", 25)
                .called("CallActivity_HearMembers", State.COMPLETED, 25, false, key + 1)
                .called("CallActivity_HearMembers", State.ACTIVE, 25, true, key + 2)
                .called("CallActivity_HearMembers", State.ACTIVE, 25, false, key + 3)
                .was("Gateway_Awaited", "EVENT_BASED_GATEWAY", State.COMPLETED, 26, 26)
                .is("Gateway_Awaited", "EVENT_BASED_GATEWAY", 26)
                .was("SubProcess_SendText", "SUB_PROCESS", State.TERMINATED, 27, 29)
                .was("Task_SendMail", "SERVICE_TASK", State.TERMINATED, 27, 29);
    }

    @Override
    public Optional<ProcessInstance> find(long key) {
        return progress(key).map(Progress::instance);
    }

    @Override
    public Optional<Progress> progress(long key) {
        return Optional.ofNullable(known.get(key));
    }

    @Override
    public ProcessDefinition definition(ProcessInstance instance) {
        return new ProcessDefinition(instance.definitionKey(), instance.processId(), instance.version(), model());
    }

    static String model() {
        try {
            return Files.readString(MODEL);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Listing<ProcessInstance> roots(String processId, Set<State> states, PageRequest page) {
        throw new UnsupportedOperationException("No diagram lists instances");
    }

    @Override
    public void cancel(long key) {
        throw new UnsupportedOperationException("No diagram cancels anything");
    }
}
