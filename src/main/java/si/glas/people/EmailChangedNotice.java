package si.glas.people;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import si.glas.notices.Notice;
import si.glas.notices.Notices;
import si.glas.notices.Recipient;

/** Tells somebody at their old address that it is no longer theirs, in case it was not they who wanted that. */
@Component
class EmailChangedNotice {

    private final Notices notices;

    EmailChangedNotice(Notices notices) {
        this.notices = notices;
    }

    /** @param before with the old address */
    void send(UUID event, Person before) {
        Recipient old = new Recipient(before.id(), before.name(), before.email().value(), before.language());
        notices.send(new Notice(event, "people.emailChanged", old, "", Map.of("name", before.name())));
    }
}
