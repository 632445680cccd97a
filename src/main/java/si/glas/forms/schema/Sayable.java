package si.glas.forms.schema;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What may be said of a kind of component.
 *
 * @param needed sets of attributes of each of which one has to be said
 */
record Sayable(Set<Attribute> attributes, List<Set<Attribute>> needed) {

    Sayable and(Attribute... more) {
        Set<Attribute> all = EnumSet.copyOf(attributes);
        all.addAll(Arrays.asList(more));
        return new Sayable(all, needed);
    }

    /** What is asked can be described, demanded and locked. */
    Sayable asking() {
        return and(Attribute.DESCRIPTION, Attribute.REQUIRED, Attribute.READONLY, Attribute.DISABLED);
    }

    Sayable needing(Attribute... oneOf) {
        return new Sayable(
                attributes,
                Stream.concat(needed.stream(), Stream.of(Set.of(oneOf))).toList());
    }
}
