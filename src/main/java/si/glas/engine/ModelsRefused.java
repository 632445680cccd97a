package si.glas.engine;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The models cannot be run as they are. */
final class ModelsRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String action;

    ModelsRefused(List<ModelProblem> problems) {
        super(lines(problems.stream().map(ModelProblem::toString).toList()));
        this.action =
                lines(problems.stream().map(ModelProblem::remedy).distinct().toList());
    }

    /** @param reason the engine's own, which names file and element */
    ModelsRefused(String reason, @Nullable Throwable cause) {
        super(reason, cause);
        this.action = "Open the named file in Camunda Modeler, put right what the engine names, and start Glas again."
                + " Until then the engine keeps running the versions that it has.";
    }

    String action() {
        return action;
    }

    private static String lines(List<String> items) {
        return items.stream().map(item -> "- " + item).collect(Collectors.joining("\n"));
    }
}
