package si.glas.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import si.glas.engine.UserTaskEvent.Kind;
import si.glas.forms.FormData;
import si.glas.forms.FormInput;
import si.glas.kernel.NotAllowed;
import si.glas.kernel.NotFound;
import si.glas.people.SignedIn;
import si.glas.tasks.KeptTask.State;
import si.glas.timetable.TimetableAlone;

@TasksModuleTest
class CompleteTaskModuleTest {

    private static final FormData FORWARD = new FormData(Map.of("decision", "forward"));
    private static final FormInput SOMETHING = new FormInput(Map.of("reason", List.of("Some words")));

    private final Task task = Begun.checkText();

    @Autowired
    private CompleteTask complete;

    @Autowired
    private AssignTask assign;

    @Autowired
    private TrackTask track;

    @Autowired
    private KeepDraft keepDraft;

    @Autowired
    private Drafts drafts;

    @Autowired
    private KeptTasks tasks;

    @Autowired
    private Rooms.Checking room;

    @Autowired
    private TasksAlone.NotingEngine engine;

    @Autowired
    private JdbcClient sql;

    @BeforeEach
    void begin() {
        engine.away = false;
        await().atMost(Duration.ofSeconds(20)).until(() -> outstanding() == 0);
        room.done.clear();
        engine.heard.clear();
        track.track(task, Begun.event(Kind.CREATING, task), 1);
    }

    @Test
    void doesWhatItsRoomDoesAndTellsTheEngine() {
        // when
        complete.complete(task.key(), FORWARD, Network.ANA);

        // then
        assertThat(room.done).containsExactly(FORWARD);
        assertThat(tasks.find(task.key()))
                .contains(new KeptTask(task, State.DONE, TimetableAlone.NOW, Network.ANA.id()));
        await().untilAsserted(() -> assertThat(engine.heard)
                .singleElement()
                .satisfies(word -> assertThat(word)
                        .startsWith("complete " + task.key())
                        .contains("\"readyForReview\": true")
                        .contains(Network.ANA.id().toString())));
        await().until(() -> outstanding() == 0);
    }

    @Test
    void tellsTheEngineAsSoonAsItIsBack() {
        // given
        engine.away = true;

        // when
        complete.complete(task.key(), FORWARD, Network.ANA);
        await().until(() -> sql.sql("SELECT count(*) FROM event_publication WHERE status = 'FAILED'")
                        .query(Integer.class)
                        .single()
                > 0);
        assertThat(engine.heard).isEmpty();
        assertThat(tasks.find(task.key()).orElseThrow().state()).isEqualTo(State.DONE);
        engine.away = false;

        // then
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(engine.heard).hasSize(1));
        assertThat(room.done).hasSize(1);
    }

    @Test
    void isNotDoneIfItsRoomRefuses() {
        FormData because = new FormData(Map.of("decision", "return", "reason", "Because."));

        assertThatExceptionOfType(Rooms.ReasonRefused.class)
                .isThrownBy(() -> complete.complete(task.key(), because, Network.ANA));

        assertThat(tasks.find(task.key()).orElseThrow().isOpen()).isTrue();
        assertThat(outstanding()).isZero();
    }

    @Test
    void isDoneOnceWhenTwoPeopleDoItAtTheSameInstant() throws Exception {
        // given
        List<Callable<Object>> both = List.of(
                Executors.callable(() -> complete.complete(task.key(), FORWARD, Network.ANA)),
                Executors.callable(() -> complete.complete(task.key(), FORWARD, Network.BOR)));

        // when
        List<Future<Object>> outcomes;
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            outcomes = threads.invokeAll(both);
        }

        // then
        assertThat(outcomes)
                .filteredOn(outcome -> outcome.state() == Future.State.FAILED)
                .singleElement()
                .satisfies(outcome -> assertThat(outcome.exceptionNow()).isInstanceOf(TaskEnded.class));
        assertThat(room.done).hasSize(1);
        await().untilAsserted(() -> assertThat(engine.heard).hasSize(1));
    }

    @Test
    void isLeftToWhoeverHasTakenItOn() {
        assign.claim(task.key(), Network.BOR);

        assertThatExceptionOfType(TaskTaken.class)
                .isThrownBy(() -> complete.complete(task.key(), FORWARD, Network.ANA));
        complete.complete(task.key(), FORWARD, Network.BOR);
        assertThat(tasks.find(task.key()).orElseThrow().doneBy()).isEqualTo(Network.BOR.id());
    }

    @Test
    void isDoneByNobodyElse() {
        List.of(Network.CENA, Network.DAN, Network.EVA).forEach(this::assertNotAllowed);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> complete.complete(7, FORWARD, Network.ANA));
        track.track(task, Begun.event(Kind.CANCELING, task), 2);
        assertThatExceptionOfType(TaskEnded.class)
                .isThrownBy(() -> complete.complete(task.key(), FORWARD, Network.ANA))
                .satisfies(ended -> assertThat(ended.code()).isEqualTo("tasks.taskCanceled"));
    }

    @Test
    void keepsTheDraftsOfTwoPeopleApartUntilItIsDone() {
        // given
        FormInput other = new FormInput(Map.of("reason", List.of("Other words")));
        keepDraft.keep(task.key(), SOMETHING, Network.ANA);
        keepDraft.keep(task.key(), SOMETHING, Network.BOR);
        keepDraft.keep(task.key(), other, Network.BOR);
        assertThat(drafts.find(task.key(), Network.ANA.id())).contains(new Draft(SOMETHING, TimetableAlone.NOW));
        assertThat(drafts.find(task.key(), Network.BOR.id())).map(Draft::input).contains(other);

        // when
        complete.complete(task.key(), FORWARD, Network.ANA);

        // then
        assertThat(drafts.find(task.key(), Network.ANA.id())).isEmpty();
        assertThat(drafts.find(task.key(), Network.BOR.id())).isEmpty();
        assertThatExceptionOfType(TaskEnded.class)
                .as("a draft that comes late")
                .isThrownBy(() -> keepDraft.keep(task.key(), SOMETHING, Network.ANA));
    }

    @Test
    void forgetsADraft() {
        keepDraft.keep(task.key(), SOMETHING, Network.ANA);

        keepDraft.forget(task.key(), Network.ANA);

        assertThat(drafts.begunBy(Network.ANA.id())).isEmpty();
    }

    private void assertNotAllowed(SignedIn stranger) {
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> complete.complete(task.key(), FORWARD, stranger));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> keepDraft.keep(task.key(), SOMETHING, stranger));
    }

    private int outstanding() {
        return sql.sql("SELECT count(*) FROM event_publication")
                .query(Integer.class)
                .single();
    }
}
