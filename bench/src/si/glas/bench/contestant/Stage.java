package si.glas.bench.contestant;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the engine of one product is opened, put to work and closed, again and again. */
final class Stage {

    private final Product product;
    private final Database database;
    private final ServiceTaskRound serviceTasks = new ServiceTaskRound();
    private Setting setting = Setting.parse("");
    private @Nullable Contestant contestant;

    Stage(Product product, Database database) {
        this.product = product;
        this.database = database;
    }

    Map<String, Double> follow(Instruction instruction, String argument) throws Exception {
        return switch (instruction) {
            case OPEN -> open(Setting.parse(argument));
            case SERVICE_TASKS -> serviceTasks.play(playing(), setting.clients(), seconds(argument));
            case USER_TASKS -> new UserTaskRound(playing()).play(setting.clients(), Integer.parseInt(argument));
            case SINGLE_CLIENT -> new UserTaskRound(playing()).playAlone(Integer.parseInt(argument));
            case FOOTPRINT -> Footprint.measure(seconds(argument));
            case CLOSE -> close();
        };
    }

    private Map<String, Double> open(Setting chosen) throws InterruptedException {
        close();
        setting = chosen;
        Contestant opened = product.open(database, chosen, serviceTasks::lastTaskDone);
        contestant = opened;
        StartUp startUp = opened.startUp();
        return Map.of("startUpMillis", startUp.millis(), "readyAt", startUp.readyAt());
    }

    private Map<String, Double> close() {
        if (contestant != null) {
            contestant.close();
            contestant = null;
        }
        return Map.of();
    }

    private Contestant playing() {
        if (contestant == null) {
            throw new IllegalStateException("The engine has not been opened");
        }
        return contestant;
    }

    private static Duration seconds(String argument) {
        return Duration.ofSeconds(Long.parseLong(argument));
    }
}
