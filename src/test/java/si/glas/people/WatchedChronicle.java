package si.glas.people;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import si.glas.chronicle.Act;
import si.glas.chronicle.Chronicle;
import si.glas.chronicle.Entry;
import si.glas.chronicle.Head;
import si.glas.kernel.PersonId;

/** The chronicle, and what was written down since a test began. */
public final class WatchedChronicle implements Chronicle {

    private final Chronicle real;
    private final List<Act> acts = new CopyOnWriteArrayList<>();

    WatchedChronicle(Chronicle real) {
        this.real = real;
    }

    @Override
    public void record(Act act) {
        real.record(act);
        acts.add(act);
    }

    @Override
    public List<Entry> of(UUID subject) {
        return real.of(subject);
    }

    @Override
    public List<Entry> by(PersonId person, int limit) {
        return real.by(person, limit);
    }

    @Override
    public Optional<Head> head() {
        return real.head();
    }

    @Override
    public List<Entry> by(PersonId person, int limit) {
        return List.of();
    }

    @Override
    public Optional<Head> head() {
        return Optional.empty();
    }

    public List<Act> acts() {
        return acts;
    }

    public List<String> names() {
        return acts.stream().map(Act::name).toList();
    }

    public void clear() {
        acts.clear();
    }
}
