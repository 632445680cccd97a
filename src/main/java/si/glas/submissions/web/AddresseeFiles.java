package si.glas.submissions.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import si.glas.kernel.PersonId;
import si.glas.people.Directory;
import si.glas.people.PersonCard;
import si.glas.positions.PositionArchive;
import si.glas.positions.PositionId;
import si.glas.positions.PositionView;
import si.glas.submissions.Addressee;
import si.glas.submissions.AddresseeId;
import si.glas.submissions.Addressees;
import si.glas.submissions.Contact;
import si.glas.submissions.ContactLog;
import si.glas.submissions.SubmissionView;
import si.glas.submissions.Submissions;

/** Gathers all that is known of a decision-maker. */
@Component
class AddresseeFiles {

    /** @param by the name of whoever has noted it; none if Glas has */
    record Noted(Contact contact, @Nullable String by) {}

    /** @param title of the position */
    record Sent(SubmissionView submission, String title) {}

    record AddresseeFile(Addressee addressee, List<Noted> contacts, List<Sent> submissions) {}

    private final Addressees addressees;
    private final ContactLog log;
    private final Submissions submissions;
    private final PositionArchive positions;
    private final Directory directory;

    AddresseeFiles(
            Addressees addressees,
            ContactLog log,
            Submissions submissions,
            PositionArchive positions,
            Directory directory) {
        this.addressees = addressees;
        this.log = log;
        this.submissions = submissions;
        this.positions = positions;
        this.directory = directory;
    }

    AddresseeFile of(AddresseeId id) {
        return new AddresseeFile(addressees.get(id), contacts(id), sent(id));
    }

    private List<Noted> contacts(AddresseeId id) {
        List<Contact> contacts = log.of(id);
        Map<PersonId, PersonCard> people = directory.persons(contacts.stream()
                .map(Contact::recordedBy)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return contacts.stream()
                .map(contact -> new Noted(contact, nameOf(contact.recordedBy(), people)))
                .toList();
    }

    private static @Nullable String nameOf(@Nullable PersonId person, Map<PersonId, PersonCard> people) {
        PersonCard card = person == null ? null : people.get(person);
        return card == null ? null : card.name();
    }

    private List<Sent> sent(AddresseeId id) {
        List<SubmissionView> sent = submissions.to(id);
        Map<PositionId, PositionView> about =
                positions.get(sent.stream().map(SubmissionView::position).collect(Collectors.toSet()));
        return sent.stream()
                .map(submission -> new Sent(
                        submission,
                        Objects.requireNonNull(about.get(submission.position())).title()))
                .toList();
    }
}
