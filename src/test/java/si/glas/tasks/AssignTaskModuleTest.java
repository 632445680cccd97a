package si.glas.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import si.glas.chronicle.Act;
import si.glas.chronicle.ListedActs;
import si.glas.engine.UserTaskEvent.Kind;
import si.glas.kernel.NotAllowed;
import si.glas.kernel.PersonId;
import si.glas.notices.Notice;
import si.glas.people.SignedIn;

@TasksModuleTest
class AssignTaskModuleTest {

    private final Task task = Begun.checkText();
    private final long key = task.key();

    @Autowired
    private AssignTask assign;

    @Autowired
    private TrackTask track;

    @Autowired
    private KeptTasks tasks;

    @Autowired
    private TasksAlone.NotingEngine engine;

    @Autowired
    private Neighbours.SentNotices notices;

    @Autowired
    private ListedActs chronicle;

    @BeforeEach
    void begin() {
        engine.away = false;
        chronicle.acts.clear();
        track.track(task, Begun.event(Kind.CREATING, task), 1);
        notices.sent.clear();
    }

    @Test
    void isTakenOnAndGivenBack() {
        assign.claim(key, Network.ANA);
        assign.claim(key, Network.ANA);
        assertThat(assignee()).isEqualTo(Network.ANA.id());

        assign.release(key, Network.ANA);
        assign.release(key, Network.ANA);
        assertThat(assignee()).isNull();

        assertThat(acts()).containsExactly("CLAIMED", "RELEASED");
        assertThat(chronicle.acts).allSatisfy(act -> {
            assertThat(act.name()).isEqualTo("tasks.taskAssigned");
            assertThat(act.subject()).isEqualTo(Rooms.POSITION);
            assertThat(act.actor()).isEqualTo(Network.ANA.actor());
            assertThat(act.details()).containsEntry("task", "check_text");
        });
        await().untilAsserted(() -> assertThat(heardByTheEngine()).endsWith("unassign " + key));
    }

    @Test
    void isTakenOnByOnePersonOnlyHoweverManyTry() throws Exception {
        // given
        List<Callable<Object>> claims = Stream.of(Network.ANA, Network.BOR, Network.ANA, Network.BOR)
                .map(person -> Executors.callable(() -> assign.claim(key, person)))
                .toList();

        // when
        List<Future<Object>> outcomes;
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            outcomes = threads.invokeAll(claims);
        }

        // then
        assertThat(outcomes)
                .filteredOn(outcome -> outcome.state() == Future.State.FAILED)
                .hasSize(2)
                .allSatisfy(outcome -> assertThat(outcome.exceptionNow()).isInstanceOf(TaskTaken.class));
        assertThat(acts()).containsExactly("CLAIMED");
        await().untilAsserted(() -> assertThat(heardByTheEngine()).endsWith("assign " + key + " " + assignee()));
    }

    @Test
    void isHandedOnToSomebodyWhoIsTold() {
        assign.claim(key, Network.ANA);

        assign.handOn(key, Network.BOR.id(), "You know it better.", Network.ANA);

        assertThat(assignee()).isEqualTo(Network.BOR.id());
        assertThat(chronicle.acts.getLast()).satisfies(act -> {
            assertThat(act.details())
                    .containsEntry("how", "HANDED_ON")
                    .containsEntry("to", Network.BOR.id().toString());
            assertThat(act.reason()).isEqualTo("You know it better.");
        });
        assertThat(notices.sent)
                .singleElement()
                .returns("tasks.taskHandedOn", Notice::kind)
                .returns("/tasks/" + key, Notice::path)
                .returns(Network.BOR.id(), notice -> notice.to().person())
                .satisfies(notice -> assertThat(notice.values())
                        .containsEntry("task", "Preverite besedilo")
                        .containsEntry("title", "Culture in the <city>")
                        .containsEntry("by", "Ana Čuk")
                        .containsEntry("note", "You know it better."));
        assertThatExceptionOfType(TaskTaken.class).isThrownBy(() -> assign.release(key, Network.ANA));
    }

    @Test
    void isHandedOnOnlyToThoseForWhomItWaits() {
        assertThatExceptionOfType(NoCandidate.class)
                .isThrownBy(() -> assign.handOn(key, Network.DAN.id(), "", Network.ANA));
        assertThat(assignee()).isNull();
        assertThat(notices.sent).isEmpty();
    }

    @Test
    void isNobodyElsesToTakeOn() {
        List.of(Network.DAN, Network.EVA).forEach(stranger -> {
            assertNotAllowed(stranger, () -> assign.claim(key, stranger));
            assertNotAllowed(stranger, () -> assign.release(key, stranger));
            assertNotAllowed(stranger, () -> assign.handOn(key, Network.ANA.id(), "", stranger));
            assertNotAllowed(stranger, () -> assign.reassign(key, null, "Why not", stranger));
        });
        assertNotAllowed(Network.BOR, () -> assign.reassign(key, null, "Why not", Network.BOR));
    }

    @Test
    void isTakenFromSomebodyByACoordinatorWithAReason() {
        assign.claim(key, Network.ANA);

        assign.reassign(key, Network.BOR.id(), "Ana is ill.", Network.CENA);
        assertThat(assignee()).isEqualTo(Network.BOR.id());
        assign.reassign(key, null, "Bor as well.", Network.CENA);
        assertThat(assignee()).isNull();

        assertThat(acts()).containsExactly("CLAIMED", "REASSIGNED", "FREED");
        assertThat(chronicle.acts).extracting(Act::reason).endsWith("Ana is ill.", "Bor as well.");
        assertThatExceptionOfType(NoCandidate.class)
                .as("four eyes stay four")
                .isThrownBy(() -> assign.reassign(key, Network.CENA.id(), "Quicker.", Network.CENA));
    }

    @Test
    void staysAsItIsWhenItHasEnded() {
        track.track(task, Begun.event(Kind.CANCELING, task), 2);

        assertThatExceptionOfType(TaskEnded.class).isThrownBy(() -> assign.claim(key, Network.ANA));
        assertThatExceptionOfType(TaskEnded.class)
                .isThrownBy(() -> assign.reassign(key, null, "Why not", Network.CENA));
    }

    private void assertNotAllowed(SignedIn stranger, Runnable act) {
        assertThatExceptionOfType(NotAllowed.class).as(stranger.name()).isThrownBy(act::run);
    }

    private @Nullable PersonId assignee() {
        return tasks.find(key).orElseThrow().task().assignee();
    }

    private List<String> acts() {
        return chronicle.acts.stream().map(act -> act.details().get("how")).toList();
    }

    private List<String> heardByTheEngine() {
        return engine.heard.stream().filter(word -> word.contains(" " + key)).toList();
    }
}
