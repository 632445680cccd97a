package si.glas.forms.schema;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import si.glas.forms.feel.FormBroken;
import si.glas.forms.feel.Place;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A form as it stands in its file.
 *
 * @param components with what stands in them
 */
public record Schema(String id, List<Component> components) {

    private static final int NEWEST_VERSION = 19;
    private static final Pattern ID = Pattern.compile("[\\w.-]+");
    private static final Set<String> KNOWN = Set.of(
            "id",
            "type",
            "schemaVersion",
            "components",
            "executionPlatform",
            "executionPlatformVersion",
            "exporter",
            "versionTag",
            "$schema");
    private static final JsonMapper json = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** @throws FormBroken if there is anything in it that is not understood */
    public static Schema read(String file, String content) {
        Place place = new Place(file, "", "");
        JsonNode form = parse(place, content);
        for (String attribute : form.propertyNames()) {
            check(KNOWN.contains(attribute), place.at(attribute), "a form has no such attribute.");
        }
        check("default".equals(form.path("type").asString("default")), place.at("type"), "expected default.");
        check(isKnownVersion(form.path("schemaVersion")), place.at("schemaVersion"), "expected 1 to 19.");
        check(isId(form.path("id")), place.at("id"), "expected letters, digits, dots, hyphens, underscores.");
        check(form.path("components").isArray(), place.at("components"), "expected a list of components.");
        List<Component> components = StreamSupport.stream(
                        form.path("components").spliterator(), false)
                .map(component -> ComponentReader.read(file, component))
                .toList();
        Coherence.check(components);
        return new Schema(form.path("id").stringValue(), components);
    }

    static boolean isId(JsonNode id) {
        return id.isString() && ID.matcher(id.stringValue()).matches();
    }

    static void check(boolean met, Place place, String what) {
        if (!met) {
            throw new FormBroken(place, what);
        }
    }

    private static boolean isKnownVersion(JsonNode version) {
        return version.isMissingNode()
                || version.isNumber()
                        && version.decimalValue().compareTo(BigDecimal.ONE) >= 0
                        && version.decimalValue().compareTo(BigDecimal.valueOf(NEWEST_VERSION)) <= 0;
    }

    private static JsonNode parse(Place place, String content) {
        try {
            JsonNode form = json.readTree(content);
            check(form.isObject(), place, "this is no JSON object.");
            return form;
        } catch (JacksonException e) {
            throw new FormBroken(place, "this is no JSON: " + e.getOriginalMessage(), e);
        }
    }
}
