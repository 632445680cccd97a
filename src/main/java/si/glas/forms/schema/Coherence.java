package si.glas.forms.schema;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks what no component knows by itself: that ids are unique, and that each value has one owner. */
final class Coherence {

    /** What a path leads to. */
    private enum Owner {
        FIELD,
        LIST,
        GROUP
    }

    private final Set<String> ids = new HashSet<>();

    private Coherence() {}

    static void check(List<Component> components) {
        Coherence coherence = new Coherence();
        coherence.check(components, "", new HashMap<>());
    }

    private void check(List<Component> components, String prefix, Map<String, Owner> owners) {
        for (Component component : components) {
            Schema.check(ids.add(component.id()), component.place(), "another component has the same id.");
            String path = prefix + component.path().orElse("");
            if (component.path().isPresent()) {
                claim(component, path, owners);
            }
            switch (component.type()) {
                case DYNAMICLIST -> check(component.components(), "", new HashMap<>());
                case GROUP -> check(component.components(), component.path().isPresent() ? path + "." : prefix, owners);
                default -> {}
            }
        }
    }

    private static void claim(Component component, String path, Map<String, Owner> owners) {
        Owner owner = switch (component.type()) {
            case DYNAMICLIST -> Owner.LIST;
            case GROUP -> Owner.GROUP;
            default -> Owner.FIELD;
        };
        for (int dot = path.indexOf('.'); dot >= 0; dot = path.indexOf('.', dot + 1)) {
            Owner above = owners.putIfAbsent(path.substring(0, dot), Owner.GROUP);
            Schema.check(above == null || above == Owner.GROUP, component.place(), taken(path.substring(0, dot)));
        }
        Owner before = owners.putIfAbsent(path, owner);
        boolean shared = before == Owner.GROUP && owner == Owner.GROUP;
        Schema.check(before == null || shared, component.place(), taken(path));
    }

    private static String taken(String path) {
        return "another component already has the values at " + path + ".";
    }
}
