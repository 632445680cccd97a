package si.glas.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import si.glas.timetable.DeadlineView.Kind;

class DeadlineTest {

    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");
    private static final Instant DUE = day(14);

    private final Deadline ballot =
            Deadline.set(Kind.BALLOT, UUID.randomUUID(), UUID.randomUUID(), DUE, NOW, List.of(day(13), day(11)));

    @Test
    void callsForItsRemindersOneAfterTheOtherAndThenForItself() {
        assertThat(ballot.nextNoticeAt()).isEqualTo(day(11));
        assertThat(ballot.reminded(day(11)).nextNoticeAt()).isEqualTo(day(13));
        assertThat(ballot.reminded(day(11)).reminded(day(13)).nextNoticeAt()).isEqualTo(DUE);
    }

    @Test
    void leavesOutRemindersThatArePastOrAfterIt() {
        Deadline draft = Deadline.set(
                Kind.DRAFT, UUID.randomUUID(), UUID.randomUUID(), DUE, NOW, List.of(day(-1), day(0), day(14), day(15)));

        assertThat(draft.reminders()).isEmpty();
    }

    @Test
    void hasTwoRemindersAtMost() {
        Deadline draft = Deadline.set(
                Kind.DRAFT, UUID.randomUUID(), UUID.randomUUID(), DUE, NOW, List.of(day(3), day(1), day(2)));

        assertThat(draft.reminders()).extracting(Reminder::plannedAt).containsExactlyInAnyOrder(day(1), day(2));
    }

    @Test
    void remindsOnceForTwoRemindersThatWereMissed() {
        Deadline reminded = ballot.reminded(day(13));

        assertThat(reminded.remindersGiven()).isEqualTo(2);
        assertThat(reminded.mustRemind(day(13))).isFalse();
    }

    @Test
    void remindsNobodyAnyMoreOnceItIsReachedOrClosed() {
        assertThat(ballot.mustRemind(day(11))).isTrue();
        assertThat(ballot.mustRemind(DUE)).isFalse();
        assertThat(ballot.closed(day(1)).mustRemind(day(11))).isFalse();
        assertThat(ballot.closed(day(1)).nextNoticeAt()).isEqualTo(DUE);
    }

    @Test
    void isAheadAgainWhenItIsMoved() {
        Deadline moved = ballot.passed(DUE).movedTo(day(20), DUE, List.of(day(17), day(19)));

        assertThat(moved.hasPassed()).isFalse();
        assertThat(moved.nextNoticeAt()).isEqualTo(day(17));
        assertThat(moved.isReached(day(20))).isTrue();
    }

    @Test
    void countsTheRemindersThatWereGivenBeforeItWasMoved() {
        Deadline moved = ballot.reminded(day(11)).movedTo(day(20), day(12), List.of(day(17), day(19)));

        assertThat(moved.reminders())
                .extracting(Reminder::plannedAt)
                .containsExactlyInAnyOrder(day(11), day(17))
                .as("one was given, so one is left");
        assertThat(moved.remindersGiven()).isOne();
    }

    private static Instant day(int number) {
        return NOW.plus(Duration.ofDays(number));
    }
}
