package si.glas.review;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import si.glas.kernel.PersonId;
import si.glas.notices.Notice;
import si.glas.notices.Notices;
import si.glas.people.Directory;
import si.glas.people.MemberId;
import si.glas.people.PersonCard;
import si.glas.positions.PositionArchive;
import si.glas.positions.PositionView;
import si.glas.timetable.DeadlineMoved;
import si.glas.timetable.Deadlines;
import si.glas.timetable.ReminderDue;

/** What people are told about reviews. */
@Component
class ReviewNotices {

    private final PositionArchive positions;
    private final Deadlines deadlines;
    private final Directory directory;
    private final Representatives representatives;
    private final Notices notices;

    ReviewNotices(
            PositionArchive positions,
            Deadlines deadlines,
            Directory directory,
            Representatives representatives,
            Notices notices) {
        this.positions = positions;
        this.deadlines = deadlines;
        this.directory = directory;
        this.representatives = representatives;
        this.notices = notices;
    }

    /** Everybody who may take part. */
    void opened(Review review) {
        String title = title(review);
        Object dueAt = deadlines.get(review.deadline()).dueAt();
        representatives
                .of(member -> true)
                .forEach((person, members) -> notices.send(new Notice(
                        event(review, "opened"),
                        "review.reviewOpened",
                        person.recipient(),
                        path(review),
                        Map.of(
                                "title", title,
                                "dueAt", dueAt,
                                "reading", review.reading(),
                                "number", members.size(),
                                "members", String.join(", ", members)))));
    }

    void reminder(Review review, ReminderDue due, Collection<MemberId> missing) {
        String title = title(review);
        representatives
                .of(missing::contains)
                .forEach((person, members) -> notices.send(new Notice(
                        due.eventId(),
                        "review.reviewReminder",
                        person.recipient(),
                        path(review),
                        Map.of(
                                "title", title,
                                "dueAt", due.dueAt(),
                                "number", members.size(),
                                "members", String.join(", ", members)))));
    }

    /** Those who have not taken part yet. */
    void closingMoved(Review review, DeadlineMoved moved, Collection<MemberId> missing) {
        String title = title(review);
        representatives
                .of(missing::contains)
                .keySet()
                .forEach(person -> notices.send(new Notice(
                        moved.eventId(),
                        "review.closingMoved",
                        person.recipient(),
                        path(review),
                        Map.of("title", title, "from", moved.from(), "dueAt", moved.to()))));
    }

    /** The editors, who answer now. */
    void answersAsked(Review review, int number) {
        PositionView position = positions.get(review.position());
        persons(position.editors())
                .forEach(editor -> notices.send(new Notice(
                        event(review, "closed"),
                        "review.answersAsked",
                        editor.recipient(),
                        path(review) + "/answers",
                        Map.of("title", position.title(), "number", number))));
    }

    /** Whoever proposed the amendment. */
    void compromiseOffered(Review review, Contribution amendment) {
        String title = title(review);
        representatives
                .of(amendment.member()::equals)
                .keySet()
                .forEach(person -> notices.send(new Notice(
                        event(review, amendment.id() + "/" + amendment.accepted()),
                        "review.compromiseOffered",
                        person.recipient(),
                        path(review) + "/outcome#c" + amendment.number(),
                        Map.of("title", title, "amendment", amendment.number()))));
    }

    static UUID event(Review review, String what) {
        return UUID.nameUUIDFromBytes((review.id() + "/" + what).getBytes(StandardCharsets.UTF_8));
    }

    static String path(Review review) {
        return "/positions/" + review.position() + "/review";
    }

    private String title(Review review) {
        return positions.get(review.position()).title();
    }

    private Collection<PersonCard> persons(Collection<PersonId> ids) {
        return directory.persons(ids).values();
    }
}
