package si.glas.submissions;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import si.glas.chronicle.Act;
import si.glas.chronicle.Chronicle;
import si.glas.kernel.Actor;
import si.glas.kernel.PersonId;
import si.glas.kernel.UseCase;

/** Writes down that somebody was in touch with a decision-maker. */
@UseCase
public class LogContact {

    private final Addressees addressees;
    private final ContactLog log;
    private final Chronicle chronicle;
    private final InstantSource clock;

    LogContact(Addressees addressees, ContactLog log, Chronicle chronicle, InstantSource clock) {
        this.addressees = addressees;
        this.log = log;
        this.chronicle = chronicle;
        this.clock = clock;
    }

    public void log(AddresseeId id, LocalDate happenedOn, Contact.Kind kind, String note, PersonId by) {
        if (kind.isAutomatic()) {
            throw new IllegalArgumentException("Glas notes a " + kind + " by itself");
        }
        addressees.get(id);
        log.add(new Contact(UUID.randomUUID(), id, happenedOn, kind, note, null, by, clock.instant()));
        chronicle.record(Act.of("submissions.contactLogged", id, Actor.of(by)).with("kind", kind));
    }
}
