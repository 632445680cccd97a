package si.glas.ballots.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rule sets by which no ballot may be held; Glas does not start with them. */
public final class RuleSetsRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    RuleSetsRefused(String problem, @Nullable Throwable cause) {
        super(problem, cause);
    }

    RuleSetsRefused(List<String> problems) {
        this("The rule sets contradict themselves:\n - " + String.join("\n - ", problems), null);
    }
}
