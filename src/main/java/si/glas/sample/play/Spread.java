package si.glas.sample.play;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** When people act of their own accord: while they are awake, and often a few of them shortly after each other. */
record Spread(ZoneId zone, RandomGenerator random) {

    private static final int WAKING = 7;
    private static final int SLEEPING = 22;
    private static final int COMPANY = 4;
    private static final int FEW_MINUTES = 3;

    /** In their order; all before the end, and none before the beginning. */
    List<Instant> between(Instant from, Instant to, int number) {
        List<Instant> times = new ArrayList<>();
        while (times.size() < number) {
            Instant first = awake(from, to);
            int company = Math.min(1 + random.nextInt(COMPANY), number - times.size());
            Instant next = first;
            for (int i = 0; i < company; i++) {
                times.add(next);
                next = earlier(next.plusSeconds(20 + random.nextInt(60 * FEW_MINUTES)), to);
            }
        }
        return times.stream().sorted().toList();
    }

    private Instant awake(Instant from, Instant to) {
        long seconds = Duration.between(from, to).toSeconds();
        Instant time = from.plusSeconds(random.nextLong(seconds));
        while (isNight(time)) {
            time = from.plusSeconds(random.nextLong(seconds));
        }
        return time;
    }

    private boolean isNight(Instant time) {
        int hour = time.atZone(zone).getHour();
        return hour < WAKING || hour >= SLEEPING;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
