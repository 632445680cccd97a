package si.glas.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import si.glas.engine.UserTaskEvent.Kind;
import si.glas.forms.FormData;
import si.glas.kernel.PersonId;
import si.glas.notices.Notice;
import si.glas.tasks.KeptTask.State;
import si.glas.timetable.DeadlineId;
import si.glas.timetable.DeadlineView;
import si.glas.timetable.Deadlines;
import si.glas.timetable.TimetableAlone;

@TasksModuleTest
class TrackTaskModuleTest {

    private static final PersonId ANA = Network.ANA.id();
    private static final PersonId BOR = Network.BOR.id();

    private final Task task = Begun.checkText();
    private final PersonId somebody = PersonId.random();

    @Autowired
    private TrackTask track;

    @Autowired
    private KeptTasks tasks;

    @Autowired
    private CompleteTask complete;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private Neighbours.SentNotices notices;

    @Autowired
    private Rooms.Checking checking;

    @AfterEach
    void tidyUp() {
        checking.announces = false;
    }

    @Test
    void keepsATaskThatBegins() {
        assertThat(hear(Kind.CREATING, 1)).isTrue();
        assertThat(hear(Kind.CREATING, 1)).isTrue();

        assertThat(tasks.find(task.key())).contains(new KeptTask(task, State.OPEN, null, null));
        assertThat(tasks.find(task.key() + 1)).isEmpty();
    }

    @Test
    void tellsThoseForWhomATaskWaitsThatItHasBegun() {
        hear(Kind.CREATING, 1);
        hear(Kind.ASSIGNING, 2);

        assertThat(toldOfThis()).extracting(notice -> notice.to().person()).containsExactlyInAnyOrder(ANA, BOR);
        assertThat(toldOfThis()).allSatisfy(notice -> {
            assertThat(notice.kind()).isEqualTo("tasks.taskBegun");
            assertThat(notice.values()).containsEntry("task", "Preverite besedilo");
        });
    }

    @Test
    void tellsThemOnceHoweverOftenTheEngineSaysSo() {
        hear(Kind.CREATING, 1);
        hear(Kind.CREATING, 1);

        assertThat(toldOfThis())
                .extracting(Notice::event)
                .containsOnly(toldOfThis().getFirst().event());
    }

    @Test
    void leavesItToTheRoomToTellThemInWordsOfItsOwn() {
        checking.announces = true;

        hear(Kind.CREATING, 1);

        assertThat(toldOfThis()).isEmpty();
    }

    @Test
    void tellsNobodyOfATaskThatHasEnded() {
        hear(Kind.CANCELING, 2);
        hear(Kind.CREATING, 1);

        assertThat(toldOfThis()).isEmpty();
    }

    @Test
    void saysByWhenUnlessItIsTooLate() {
        DeadlineId ahead = deadline(10);
        DeadlineId closed = deadline(10);
        deadlines.close(closed);

        assertThat(toldOf(ahead)).containsEntry("due", true).containsKey("dueAt");
        assertThat(List.of(toldOf(closed), toldOf(deadline(-1))))
                .allSatisfy(values -> assertThat(values).containsEntry("due", false));
    }

    private DeadlineId deadline(int days) {
        return deadlines.set(
                DeadlineView.Kind.DRAFT,
                Rooms.POSITION,
                UUID.randomUUID(),
                TimetableAlone.NOW.plus(Duration.ofDays(days)),
                List.of());
    }

    private Map<String, Object> toldOf(DeadlineId deadline) {
        Task urgent = Begun.task("check-text", Set.of("coordinator"), deadline);
        track.track(urgent, Begun.event(Kind.CREATING, urgent), 1);
        return notices.sent.getLast().values();
    }

    @Test
    void followsTheTasksGroups() {
        hear(Kind.CREATING, 1);
        Task other = new Task(
                task.key(),
                task.formId(),
                Set.of("board", "coordinator"),
                null,
                task.createdAt(),
                task.positionId(),
                null,
                null,
                null);

        track.track(other, Begun.event(Kind.UPDATING, other), 3);
        track.track(task, Begun.event(Kind.CREATING, task), 1);

        assertThat(kept().task().groups()).containsExactlyInAnyOrder("board", "coordinator");
    }

    @Test
    void followsAnAssignmentThatWasNotMadeHere() {
        hear(Kind.CREATING, 1);

        track.track(task, Begun.event(Kind.ASSIGNING, task, somebody.toString(), "assign"), 2);
        assertThat(kept().task().assignee()).isEqualTo(somebody);

        track.track(task, Begun.event(Kind.ASSIGNING, task, "demo", "assign"), 3);
        track.track(task, Begun.event(Kind.ASSIGNING, task, null, "unassign"), 4);
        assertThat(kept().task().assignee()).as("nobody whom Glas knows").isEqualTo(somebody);
    }

    @Test
    void takesTheEchoOfItsOwnClaimsForNothingNew() {
        hear(Kind.CREATING, 1);

        track.track(task, Begun.event(Kind.ASSIGNING, task, somebody.toString(), "glas"), 2);

        assertThat(kept().task().assignee()).isNull();
    }

    @Test
    void takesNoLateWordForTheLast() {
        hear(Kind.CREATING, 1);
        track.track(task, Begun.event(Kind.ASSIGNING, task, somebody.toString(), "assign"), 5);

        track.track(task, Begun.event(Kind.ASSIGNING, task, UUID.randomUUID().toString(), "assign"), 4);

        assertThat(kept().task().assignee()).isEqualTo(somebody);
    }

    @Test
    void endsWithItsProcess() {
        hear(Kind.CREATING, 1);

        hear(Kind.CANCELING, 2);
        hear(Kind.CREATING, 1);

        assertThat(kept().state()).isEqualTo(State.CANCELED);
        assertThat(kept().endedAt()).isNotNull();
    }

    @Test
    void knowsATaskWhoseBeginningItHasMissed() {
        hear(Kind.CANCELING, 2);

        assertThat(kept().state()).isEqualTo(State.CANCELED);
    }

    @Test
    void letsOnlyThatBeCompletedWhichWasDoneHere() {
        // given
        hear(Kind.CREATING, 1);

        // then
        assertThat(hear(Kind.COMPLETING, 2)).isFalse();
        complete.complete(task.key(), new FormData(Map.of("decision", "forward")), Network.ANA);
        assertThat(hear(Kind.COMPLETING, 3)).isTrue();
        assertThat(hear(Kind.CANCELING, 4)).isTrue();
        assertThat(kept().state()).isEqualTo(State.DONE);
    }

    private List<Notice> toldOfThis() {
        return notices.sent.stream()
                .filter(notice -> notice.path().equals("/tasks/" + task.key()))
                .toList();
    }

    private boolean hear(Kind kind, long job) {
        return track.track(task, Begun.event(kind, task), job);
    }

    private KeptTask kept() {
        return tasks.find(task.key()).orElseThrow();
    }
}
