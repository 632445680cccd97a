package si.glas.tasks.web;

import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import si.glas.timetable.TimeLeft;

/**
 * Something that waits for somebody.
 *
 * @param what is asked, as a message
 * @param title of the position
 * @param path where it is done
 * @param member for whom one would act
 * @param left until its deadline
 * @param takenBy who has taken it on, if that is somebody else
 * @param mine whether the reader has taken it on
 * @param begun whether the reader has a draft of it
 */
record InboxItem(
        String what,
        String title,
        String path,
        @Nullable String member,
        @Nullable TimeLeft left,
        @Nullable String takenBy,
        boolean mine,
        boolean begun) {

    /** What is due first comes first, what has no deadline last. */
    static final Comparator<InboxItem> ORDER = Comparator.comparing(InboxItem::dueAt)
            .thenComparing(InboxItem::title)
            .thenComparing(InboxItem::path);

    TimeLeft.Urgency urgency() {
        return left == null ? TimeLeft.Urgency.LATER : left.urgency();
    }

    private Instant dueAt() {
        return left == null ? Instant.MAX : left.dueAt();
    }
}
