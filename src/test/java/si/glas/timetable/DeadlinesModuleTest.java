package si.glas.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import si.glas.chronicle.ListedActs;
import si.glas.kernel.Actor;
import si.glas.kernel.NotFound;
import si.glas.kernel.PersonId;
import si.glas.timetable.DeadlineView.Kind;
import si.glas.timetable.TimetableAlone.ChristmasGuard;
import si.glas.timetable.TimetableAlone.Heard;
import si.glas.timetable.TimetableAlone.SetClock;

@TimetableModuleTest
class DeadlinesModuleTest {

    private static final Instant NOW = TimetableAlone.NOW;
    private static final Instant DUE = day(14);

    private final UUID position = UUID.randomUUID();
    private final UUID ballot = UUID.randomUUID();
    private final PersonId coordinator = PersonId.random();

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private MoveDeadline move;

    @Autowired
    private PlanNotice plan;

    @Autowired
    private GiveNotice give;

    @Autowired
    private DeadlineMoves moves;

    @Autowired
    private ListedActs chronicle;

    @Autowired
    private Heard heard;

    @Autowired
    private SetClock clock;

    @BeforeEach
    void begin() {
        chronicle.acts.clear();
        heard.forget();
        clock.set(NOW);
    }

    @Test
    void isSetOnceForOneThing() {
        // when
        DeadlineId first = set();
        DeadlineId again = deadlines.set(Kind.BALLOT, position, ballot, day(20), List.of());

        // then
        assertThat(again).isEqualTo(first);
        assertThat(deadlines.get(first)).isEqualTo(new DeadlineView(first, Kind.BALLOT, position, ballot, DUE, true));
    }

    @Test
    void isSetAnewForAThingWhoseDeadlineHasPassedOrIsClosed() {
        // given
        DeadlineId first = set();
        clock.set(DUE);
        give.of(first, DUE);

        // when
        DeadlineId second = deadlines.set(Kind.BALLOT, position, ballot, day(20), List.of());
        deadlines.close(second);
        DeadlineId third = deadlines.set(Kind.BALLOT, position, ballot, day(30), List.of());

        // then
        assertThat(List.of(first, second, third)).doesNotHaveDuplicates();
        assertThat(deadlines.of(position)).extracting(DeadlineView::id).containsExactly(first, second, third);
        assertThat(deadlines.of(position)).extracting(DeadlineView::open).containsExactly(false, false, true);
    }

    @Test
    void findsManyAtOnceAndNothingWhereThereIsNone() {
        DeadlineId one = set();
        DeadlineId other = deadlines.set(Kind.DRAFT, position, UUID.randomUUID(), DUE, List.of());

        assertThat(deadlines.get(List.of(one, other, DeadlineId.random()))).containsOnlyKeys(one, other);
        assertThat(deadlines.get(List.of())).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> deadlines.get(DeadlineId.random()));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> deadlines.close(DeadlineId.random()));
    }

    @Test
    void remindsTwiceAndThenPasses() {
        // given
        DeadlineId id = set();

        // when then
        assertThat(plan.of(id)).isEqualTo(day(11));
        assertThat(giveAt(id, day(11))).isFalse();
        assertThat(plan.of(id)).isEqualTo(day(13));
        assertThat(giveAt(id, day(13))).isFalse();
        assertThat(plan.of(id)).isEqualTo(DUE);
        assertThat(giveAt(id, DUE)).isTrue();
        assertThat(heard.events)
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("eventId")
                .containsExactly(
                        new ReminderDue(UUID.randomUUID(), id, Kind.BALLOT, position, ballot, DUE, 1),
                        new ReminderDue(UUID.randomUUID(), id, Kind.BALLOT, position, ballot, DUE, 2),
                        new DeadlinePassed(UUID.randomUUID(), id, Kind.BALLOT, position, ballot, DUE));
    }

    @Test
    void saysNothingTwiceWhenAJobIsRepeated() {
        // given
        DeadlineId id = set();

        // when
        giveAt(id, day(11));
        giveAt(id, day(11));
        giveAt(id, DUE);

        // then
        assertThat(giveAt(id, DUE)).isTrue();
        assertThat(heard.events)
                .extracting(Object::getClass)
                .isEqualTo(List.of(ReminderDue.class, DeadlinePassed.class));
    }

    @Test
    void takesTheEnginesWordThatItsTimeHasCome() {
        DeadlineId id = set();
        clock.set(DUE.minusMillis(400));

        assertThat(give.of(id, DUE)).isTrue();
    }

    @Test
    void saysNothingOfWhatIsDone() {
        // given
        DeadlineId id = set();
        deadlines.close(id);
        deadlines.close(id);

        // then
        assertThat(plan.of(id)).isEqualTo(DUE);
        assertThat(giveAt(id, day(11))).isFalse();
        assertThat(giveAt(id, DUE)).isTrue();
        assertThat(heard.events).isEmpty();
    }

    @Test
    void isMovedWithAReasonThatIsKept() {
        // given
        DeadlineId id = set();

        // when
        move.to(id, day(20), "The ministry gave us a week.", coordinator);

        // then
        assertThat(deadlines.get(id).dueAt()).isEqualTo(day(20));
        assertThat(moves.of(id))
                .containsExactly(new DeadlineMove(id, NOW, DUE, day(20), "The ministry gave us a week.", coordinator));
        assertThat(chronicle.acts).singleElement().satisfies(act -> {
            assertThat(act.name()).isEqualTo("timetable.deadlineMoved");
            assertThat(act.subject()).isEqualTo(position);
            assertThat(act.actor()).isEqualTo(Actor.of(coordinator));
            assertThat(act.reason()).isEqualTo("The ministry gave us a week.");
            assertThat(act.details()).containsEntry("from", DUE.toString()).containsEntry("to", day(20).toString());
        });
        assertThat(heard.events)
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("eventId")
                .containsExactly(new DeadlineMoved(
                        UUID.randomUUID(), id, Kind.BALLOT, position, ballot, DUE, day(20), coordinator));
    }

    @Test
    void tellsTheProcessThatItWasMoved() {
        // given
        DeadlineId id = set();

        // when
        move.to(id, day(20), "More time.", coordinator);

        // then
        DeadlineMoved event = (DeadlineMoved) heard.events.getFirst();
        await().untilAsserted(() -> assertThat(heard.messages)
                .containsExactly(new Heard.Message("timetable.deadlineMoved", id.toString(), event.eventId())));
    }

    @Test
    void plansItsRemindersAnewWhenItIsMoved() {
        // given
        DeadlineId id = set();
        giveAt(id, day(11));

        // when
        clock.set(day(12));
        move.to(id, day(20), "More time.", coordinator);

        // then
        assertThat(plan.of(id)).isEqualTo(day(19));
        assertThat(giveAt(id, day(13)))
                .as("the reminder that was planned for that day")
                .isFalse();
        assertThat(giveAt(id, DUE)).as("the old deadline").isFalse();
        assertThat(giveAt(id, day(19))).isFalse();
        assertThat(giveAt(id, day(20))).isTrue();
        assertThat(heard.events)
                .filteredOn(ReminderDue.class::isInstance)
                .extracting(event -> ((ReminderDue) event).number())
                .isEqualTo(List.of(1, 2));
    }

    @Test
    void actsAtOnceWhenItIsMovedIntoThePast() {
        // given
        DeadlineId id = set();

        // when
        move.to(id, day(-1), "All have voted.", coordinator);

        // then
        assertThat(plan.of(id)).isEqualTo(day(-1));
        assertThat(give.of(id, day(-1))).isTrue();
        assertThat(heard.events).extracting(Object::getClass).contains((Class) DeadlinePassed.class);
    }

    @Test
    void passesAgainAfterItWasMovedOnceMore() {
        // given
        DeadlineId id = set();
        giveAt(id, DUE);

        // when
        move.to(id, day(20), "The editors need a week.", coordinator);

        // then
        assertThat(giveAt(id, DUE)).isFalse();
        assertThat(giveAt(id, day(20))).isTrue();
        assertThat(heard.events).filteredOn(DeadlinePassed.class::isInstance).hasSize(2);
    }

    @Test
    void isNotMovedWhereItsRoomOrReasonForbidsIt() {
        // given
        DeadlineId id = set();

        // then
        assertThatExceptionOfType(DeadlineUnmoved.class).isThrownBy(() -> move.to(id, DUE, "Why not", coordinator));
        assertThatExceptionOfType(DeadlineUnmoved.class)
                .isThrownBy(() -> move.to(id, ChristmasGuard.CHRISTMAS, "Why not", coordinator));
        deadlines.close(id);
        assertThatExceptionOfType(DeadlineClosed.class).isThrownBy(() -> move.to(id, day(20), "Why not", coordinator));
        assertThat(moves.of(id)).isEmpty();
        assertThat(heard.events).isEmpty();
    }

    @Test
    void staysWholeWhenItIsMovedAndRemindsAtTheSameInstant() throws Exception {
        // given
        DeadlineId id = set();
        clock.set(day(11));
        List<Callable<Object>> acts = List.of(
                () -> give.of(id, day(11)),
                () -> give.of(id, day(11)),
                Executors.callable(() -> move.to(id, day(20), "More time.", coordinator)),
                Executors.callable(() -> move.to(id, day(21), "Even more.", coordinator)));

        // when
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (var done : threads.invokeAll(acts)) {
                done.get();
            }
        }

        // then
        assertThat(heard.events).filteredOn(ReminderDue.class::isInstance).hasSizeLessThanOrEqualTo(1);
        assertThat(moves.of(id)).hasSize(2);
        assertThat(deadlines.get(id).dueAt()).isIn(day(20), day(21));
    }

    private DeadlineId set() {
        return deadlines.set(Kind.BALLOT, position, ballot, DUE, List.of(day(11), day(13)));
    }

    private boolean giveAt(DeadlineId id, Instant instant) {
        clock.set(instant);
        return give.of(id, instant);
    }

    private static Instant day(int number) {
        return NOW.plus(Duration.ofDays(number));
    }
}
