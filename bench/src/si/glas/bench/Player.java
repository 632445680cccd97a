package si.glas.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import si.glas.bench.contestant.Instruction;

/** One contestant in one discipline: warms up, looks for its best setting, and plays the rounds that count. */
final class Player {

    /** As many as one search may list. */
    private static final int MOST_USER_TASKS = 10_000;

    private static final double FIRST_GUESS = 200;

    private final ContestantProcess contestant;
    private final Measure measure;
    private final Plan plan;
    private final Results results;
    private final List<Double> rates = new ArrayList<>();
    private double lastRate = FIRST_GUESS;
    private String setting;

    Player(ContestantProcess contestant, Measure measure, Plan plan, Results results) {
        this.contestant = contestant;
        this.measure = measure;
        this.plan = plan;
        this.results = results;
        setting = candidates().getFirst();
    }

    void prepare() {
        open();
        List<Double> warmUp = WarmUp.play(this::play, Duration.ofSeconds(plan.warmUpSeconds()));
        results.add(Measure.WARM_UP, contestant.product(), setting, warmUp);
        double best = 0;
        String bestSetting = setting;
        for (String candidate : candidates()) {
            setting = candidate;
            open();
            double rate = play();
            results.addTuning(measure, contestant.product(), setting, rate);
            if (rate > best) {
                best = rate;
                bestSetting = candidate;
            }
        }
        setting = bestSetting;
        open();
    }

    private List<String> candidates() {
        List<String> settings = Settings.of(measure, contestant.product());
        return settings.subList(0, Math.min(plan.settings(), settings.size()));
    }

    private void open() {
        contestant.tell(Instruction.OPEN, setting);
    }

    private double play() {
        contestant.tidyDatabase();
        lastRate = measure == Measure.INSTANCES
                ? rate(Instruction.SERVICE_TASKS, plan.roundSeconds())
                : rate(
                        Instruction.USER_TASKS,
                        Math.clamp(Math.round(lastRate * plan.roundSeconds()), 1, MOST_USER_TASKS));
        return lastRate;
    }

    private double rate(Instruction instruction, int amount) {
        return contestant.tell(instruction, amount).number("rate");
    }

    void playRound() {
        rates.add(play());
    }

    void report() {
        results.add(measure, contestant.product(), setting, rates);
    }
}
