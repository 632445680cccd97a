package si.glas.ballots.neighbours;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import si.glas.engine.ProcessMessages;
import si.glas.kernel.PersonId;
import si.glas.notices.Notice;
import si.glas.notices.Notices;

/** Where everything ends up that the ballots send people and tell the processes. */
public final class Post implements Notices, ProcessMessages {

    /** @param messageId the event's */
    public record Message(String name, String correlationKey, UUID messageId) {}

    private final List<Notice> notices = new CopyOnWriteArrayList<>();
    private final List<Message> messages = new CopyOnWriteArrayList<>();

    public void clear() {
        List.of(notices, messages).forEach(List::clear);
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
    public void publish(String name, String correlationKey, UUID messageId, Duration timeToLive, Record variables) {
        messages.add(new Message(name, correlationKey, messageId));
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
