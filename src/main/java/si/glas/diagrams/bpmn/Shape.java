package si.glas.diagrams.bpmn;

import org.jspecify.annotations.Nullable;

/**
 * Where an element is drawn.
 *
 * @param label where its name is drawn, if the model says so
 * @param expanded whether what is in it is drawn as well
 */
public record Shape(
        ModelElement element, Bounds bounds, @Nullable Bounds label, boolean expanded) {}
