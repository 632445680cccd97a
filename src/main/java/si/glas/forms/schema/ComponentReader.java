package si.glas.forms.schema;

import static si.glas.forms.schema.Schema.check;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import si.glas.forms.feel.FormBroken;
import si.glas.forms.feel.Place;
import tools.jackson.databind.JsonNode;

/** Reads a component, and takes nothing that it does not know. */
final class ComponentReader {

    /** Objects whose entries are attributes of the component. */
    private static final Set<String> NESTED = Set.of("validate", "appearance", "conditional", "layout");

    private static final List<Set<Attribute>> EXCLUSIVE = List.of(
            Set.of(Attribute.VALUES, Attribute.VALUES_KEY, Attribute.VALUES_EXPRESSION),
            Set.of(Attribute.COLUMNS, Attribute.COLUMNS_EXPRESSION));

    private static final Map<String, Attribute> attributes = Arrays.stream(Attribute.values())
            .collect(Collectors.toUnmodifiableMap(Attribute::path, Function.identity()));

    private final Place place;
    private final ComponentType type;
    private final Map<Attribute, Object> said = new EnumMap<>(Attribute.class);

    private ComponentReader(Place place, ComponentType type) {
        this.place = place;
        this.type = type;
    }

    static Component read(String file, JsonNode json) {
        String id = json.path("id").asString("");
        Place place = new Place(file, id.isEmpty() ? "without id" : id, "");
        check(Schema.isId(json.path("id")), place.at("id"), "expected letters, digits, dots, hyphens, underscores.");
        String word = json.path("type").asString("");
        ComponentType type = ComponentType.of(word)
                .orElseThrow(() -> new FormBroken(place.at("type"), "there is no component of the type " + word + "."));
        return new ComponentReader(place, type).build(id, json);
    }

    private Component build(String id, JsonNode json) {
        json.properties().forEach(property -> readProperty(property.getKey(), property.getValue()));
        type.needed()
                .forEach(needed -> check(count(needed) > 0, place, "this " + type.word() + " needs " + words(needed)));
        EXCLUSIVE.forEach(either -> check(count(either) < 2, place, "only one can hold of " + words(either)));
        List<Component> components = StreamSupport.stream(
                        json.path("components").spliterator(), false)
                .map(child -> read(place.file(), child))
                .toList();
        return new Component(place, type, id, Map.copyOf(said), components);
    }

    private long count(Set<Attribute> attributes) {
        return attributes.stream().filter(said::containsKey).count();
    }

    private static String words(Set<Attribute> attributes) {
        return attributes.stream().map(Attribute::path).sorted().collect(Collectors.joining(" or ", "", "."));
    }

    private void readProperty(String name, JsonNode value) {
        if (NESTED.contains(name) && value.isObject()) {
            value.properties().forEach(entry -> readAttribute(name + "." + entry.getKey(), entry.getValue()));
        } else if (name.equals("components")) {
            check(type.isContainer(), place.at(name), "nothing can stand in this " + type.word() + ".");
        } else if (!name.equals("id") && !name.equals("type")) {
            readAttribute(name, value);
        }
    }

    private void readAttribute(String path, JsonNode value) {
        Attribute attribute = attributes.get(path);
        if (attribute == null || !type.attributes().contains(attribute)) {
            throw new FormBroken(place.at(path), "this " + type.word() + " has no such attribute.");
        }
        if (!isSilent(value)) {
            said.put(attribute, attribute.read(place, value));
        }
    }

    /** What editors write where nothing was entered. */
    private static boolean isSilent(@Nullable JsonNode value) {
        return value == null
                || value.isNull()
                || value.isString() && value.stringValue().isEmpty();
    }
}
