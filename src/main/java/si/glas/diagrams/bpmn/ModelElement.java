package si.glas.diagrams.bpmn;

import java.util.Set;

/**
 * A part of a model, whether it is drawn or not.
 *
 * @param name in the model, empty if it has none
 * @param trigger of an event
 * @param source id of the element where a connection begins, empty if it is none
 * @param target id of the element where a connection ends, empty if it is none
 */
public record ModelElement(
        String id, Kind kind, String name, Trigger trigger, Set<Trait> traits, String source, String target) {

    public boolean is(Trait trait) {
        return traits.contains(trait);
    }
}
