package si.glas.sample.play;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.Consumer;

/** What is to be done when; more may come while it is being done. */
final class Schedule {

    /** @param own whether somebody acts of their own accord, so that nobody waits for what comes of it */
    record Scene(Instant at, int number, boolean own, Runnable act) {}

    private final PriorityQueue<Scene> scenes =
            new PriorityQueue<>(Comparator.comparing(Scene::at).thenComparing(Scene::number));
    private int number;

    void add(Instant at, Runnable act) {
        scenes.add(new Scene(at, number++, false, act));
    }

    void addOwn(Instant at, Runnable act) {
        scenes.add(new Scene(at, number++, true, act));
    }

    /** One after the other, of their own accord. */
    <T> void addOwn(List<Instant> times, List<T> crowd, Consumer<T> act) {
        for (int i = 0; i < crowd.size(); i++) {
            T one = crowd.get(i);
            addOwn(times.get(i), () -> act.accept(one));
        }
    }

    Optional<Scene> next() {
        return Optional.ofNullable(scenes.poll());
    }
}
