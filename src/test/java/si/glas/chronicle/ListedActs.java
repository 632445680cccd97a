package si.glas.chronicle;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import si.glas.kernel.PersonId;

/** A chronicle that only lists, for tests of the rooms that write in it. */
public final class ListedActs implements Chronicle {

    public final List<Act> acts = new CopyOnWriteArrayList<>();

    @Override
    public void record(Act act) {
        acts.add(act);
    }

    @Override
    public List<Entry> of(UUID subject) {
        return entries(act -> act.subject().equals(subject));
    }

    @Override
    public List<Entry> by(PersonId person, int limit) {
        return entries(act -> person.equals(act.actor().personId())).reversed().stream()
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<Head> head() {
        return Optional.empty();
    }

    private List<Entry> entries(Predicate<Act> wanted) {
        return acts.stream()
                .filter(wanted)
                .map(act -> new Entry(null, Instant.EPOCH, act))
                .toList();
    }
}
