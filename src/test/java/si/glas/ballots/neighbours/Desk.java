package si.glas.ballots.neighbours;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import si.glas.chronicle.Act;
import si.glas.chronicle.Chronicle;
import si.glas.chronicle.Entry;
import si.glas.engine.ProcessMessages;
import si.glas.kernel.PersonId;
import si.glas.notices.Notice;
import si.glas.notices.Notices;

/** Where everything ends up that the ballots write down, send and tell the processes. */
public final class Desk implements Chronicle, Notices, ProcessMessages {

    /** @param messageId the event's */
    public record Message(String name, String correlationKey, UUID messageId) {}

    private final List<Act> acts = new CopyOnWriteArrayList<>();
    private final List<Notice> notices = new CopyOnWriteArrayList<>();
    private final List<Message> messages = new CopyOnWriteArrayList<>();

    public void clear() {
        List.of(acts, notices, messages).forEach(List::clear);
    }

    @Override
    public void record(Act act) {
        acts.add(act);
    }

    @Override
    public List<Entry> of(UUID subject) {
        return acts.stream()
                .filter(act -> act.subject().equals(subject))
                .map(act -> new Entry(null, Instant.EPOCH, act))
                .toList();
    }

    /** As the outbox does: the same event is told to the same address only once. */
    @Override
    public void send(Notice notice) {
        boolean told = notices.stream()
                .anyMatch(other -> other.event().equals(notice.event())
                        && other.to().email().equals(notice.to().email()));
        if (!told) {
            notices.add(notice);
        }
    }

    @Override
    public void publish(
            String name, String correlationKey, UUID messageId, Duration timeToLive, Record variables) {
        messages.add(new Message(name, correlationKey, messageId));
    }

    public List<Act> acts(String name) {
        return acts.stream().filter(act -> act.name().equals(name)).toList();
    }

    public List<Notice> notices(String kind) {
        return notices.stream().filter(notice -> notice.kind().equals(kind)).toList();
    }

    public List<PersonId> told(String kind) {
        return notices(kind).stream().map(notice -> notice.to().person()).toList();
    }

    public Map<String, Object> values(String kind, PersonId person) {
        return notices(kind).stream()
                .filter(notice -> person.equals(notice.to().person()))
                .map(Notice::values)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    public List<Message> messages() {
        return List.copyOf(messages);
    }
}
