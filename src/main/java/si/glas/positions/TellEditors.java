package si.glas.positions;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import si.glas.notices.Notice;
import si.glas.notices.Notices;
import si.glas.people.Directory;

/** Tells the editors of a draft what the coordinator thinks of it. */
@Component
class TellEditors {

    private final Directory directory;
    private final Notices notices;

    TellEditors(Directory directory, Notices notices) {
        this.directory = directory;
        this.notices = notices;
    }

    /** To be called in the transaction in which it is returned. */
    void draftReturned(PositionView position, String reason) {
        UUID event = UUID.randomUUID();
        Map<String, Object> values = Map.of("title", position.title(), "reason", reason);
        directory
                .persons(position.editors())
                .values()
                .forEach(editor -> notices.send(new Notice(
                        event,
                        "positions.draftReturned",
                        editor.recipient(),
                        "/positions/" + position.id() + "/edit",
                        values)));
    }
}
