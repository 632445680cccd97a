package si.glas.diagrams;

import org.jspecify.annotations.Nullable;

/** Where the links of a diagram lead; {@code null} means that there is no link. */
public interface DiagramLinks {

    /** For pictures that stand alone. */
    DiagramLinks NONE = new DiagramLinks() {};

    /** The page that shows an instance, which another one has called. */
    default @Nullable String toInstance(long processInstanceKey) {
        return null;
    }

    /** The BPMN model that an instance runs, as XML for the interactive view. */
    default @Nullable String toModel(long processInstanceKey) {
        return null;
    }
}
