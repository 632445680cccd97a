package si.glas.review;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import si.glas.kernel.PersonId;
import si.glas.notices.Notice;
import si.glas.notices.Notices;
import si.glas.people.Directory;
import si.glas.positions.PositionArchive;

/** Tells those who took part what came of it, and of what they wrote themselves. */
@Component
class TellOutcome {

    private final Participation participation;
    private final PositionArchive positions;
    private final Directory directory;
    private final Notices notices;

    TellOutcome(Participation participation, PositionArchive positions, Directory directory, Notices notices) {
        this.participation = participation;
        this.positions = positions;
        this.directory = directory;
        this.notices = notices;
    }

    void tell(Review review, List<Contribution> contributions) {
        String title = positions.get(review.position()).title();
        Tally all = Tally.of(contributions);
        UUID event = ReviewNotices.event(review, "answered");
        directory
                .persons(participation.persons(review.id()))
                .values()
                .forEach(person -> notices.send(new Notice(
                        event,
                        "review.answered",
                        person.recipient(),
                        ReviewNotices.path(review) + "/outcome",
                        values(title, all, Tally.of(writtenBy(person.id(), contributions))))));
    }

    private static List<Contribution> writtenBy(PersonId person, List<Contribution> contributions) {
        return contributions.stream()
                .filter(contribution -> contribution.person().equals(person))
                .toList();
    }

    private static Map<String, Object> values(String title, Tally all, Tally own) {
        return Map.of(
                "title", title,
                "number", all.all(),
                "accepted", all.accepted(),
                "inPart", all.inPart(),
                "rejected", all.rejected(),
                "noted", all.noted(),
                "own", own.all(),
                "ownAccepted", own.accepted() + own.inPart());
    }
}
