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

/** Remembers what was done. */
public final class FakeChronicle implements Chronicle {

    private final List<Act> acts = new CopyOnWriteArrayList<>();

    @Override
    public void record(Act act) {
        acts.add(act);
    }

    @Override
    public List<Entry> of(UUID subject) {
        return List.of();
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
