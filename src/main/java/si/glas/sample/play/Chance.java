package si.glas.sample.play;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;

/** What chance decides. */
final class Chance {

    private Chance() {}

    /**
     * @return as many as are wanted, in any order
     * @throws IllegalArgumentException if there are fewer
     */
    static <T> List<T> some(int number, List<T> all, RandomGenerator random) {
        if (all.size() < number) {
            throw new IllegalArgumentException(number + " are wanted, and there are " + all.size());
        }
        List<T> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return List.copyOf(shuffled.subList(0, number));
    }
}
