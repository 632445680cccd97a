package si.glas.diagrams.bpmn;

import org.jspecify.annotations.Nullable;

/** What should be a BPMN model is none. */
public final class UnreadableModel extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    UnreadableModel(String reason, @Nullable Throwable cause) {
        super("This is no BPMN model: " + reason, cause);
    }
}
