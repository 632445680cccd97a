package si.glas.timetable;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What subjects are called, whichever room has them. */
@Component
public class Subjects {

    private final ObjectProvider<SubjectSource> sources;

    Subjects(ObjectProvider<SubjectSource> sources) {
        this.sources = sources;
    }

    /** The known ones of these. */
    public Map<UUID, Subject> of(Collection<UUID> ids) {
        Map<UUID, Subject> known = new HashMap<>();
        sources.forEach(source -> known.putAll(source.of(ids)));
        return known;
    }

    /** With empty words if no room knows it. */
    public Subject get(UUID id) {
        return of(List.of(id)).getOrDefault(id, Subject.UNKNOWN);
    }
}
