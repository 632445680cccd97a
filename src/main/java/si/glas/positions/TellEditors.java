package si.glas.positions;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import si.glas.notices.Notice;
import si.glas.notices.Notices;
import si.glas.people.Directory;

/** Tells everybody who writes a position what has become of it. */
@Component
class TellEditors {

    private final Directory directory;
    private final Notices notices;

    TellEditors(Directory directory, Notices notices) {
        this.directory = directory;
        this.notices = notices;
    }

    /**
     * To be called in the transaction in which it happens.
     *
     * @param event told once to each of them, however often this is called
     */
    void tell(PositionView position, UUID event, String kind, String path, Map<String, Object> values) {
        directory
                .persons(position.editors())
                .values()
                .forEach(editor -> notices.send(new Notice(event, kind, editor.recipient(), path, values)));
    }
}
