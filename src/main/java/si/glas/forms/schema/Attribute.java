package si.glas.forms.schema;

import si.glas.forms.feel.Place;
import tools.jackson.databind.JsonNode;

/** What can be said of a component, by its path in the schema, and how it is read. */
public enum Attribute {
    KEY("key", Attributes::key),
    PATH("path", Attributes::path),
    LABEL("label", Attributes::template),
    DESCRIPTION("description", Attributes::template),
    DATE_LABEL("dateLabel", Attributes::template),
    TIME_LABEL("timeLabel", Attributes::template),
    PREFIX("appearance.prefixAdorner", Attributes::template),
    SUFFIX("appearance.suffixAdorner", Attributes::template),
    TEXT("text", Attributes::template),
    CONTENT("content", Attributes::template),
    ALTERNATIVE("alt", Attributes::template),
    SOURCE("source", Attributes::template),
    URL("url", Attributes::template),
    HIDE("conditional.hide", Attributes::expression),
    READONLY("readonly", Attributes::condition),
    DISABLED("disabled", Attributes::condition),
    DEFAULT("defaultValue", Attributes::value),
    REQUIRED("validate.required", Attributes::flag),
    MIN_LENGTH("validate.minLength", Attributes::limit),
    MAX_LENGTH("validate.maxLength", Attributes::limit),
    MIN("validate.min", Attributes::limit),
    MAX("validate.max", Attributes::limit),
    PATTERN("validate.pattern", Attributes::pattern),
    PATTERN_MESSAGE("validate.patternErrorMessage", Attributes::template),
    VALIDATION_TYPE("validate.validationType", Attributes.oneOf("email", "phone", "custom")),
    INCREMENT("increment", Attributes::step),
    DECIMAL_DIGITS("decimalDigits", Attributes::count),
    AS_TEXT("serializeToString", Attributes::flag),
    SUBTYPE("subtype", Attributes.oneOf("date", "time", "datetime")),
    HOURS_24("use24h", Attributes::flag),
    TIME_FORMAT("timeSerializingFormat", Attributes.oneOf("utc_offset", "utc_normalized", "no_timezone")),
    TIME_INTERVAL("timeInterval", Attributes::count),
    NO_PAST("disallowPassedDates", Attributes::flag),
    VALUES("values", Structures::choices),
    VALUES_KEY("valuesKey", Attributes::word),
    VALUES_EXPRESSION("valuesExpression", Attributes::expression),
    SEARCHABLE("searchable", Attributes::flag),
    ACCEPT("accept", Attributes::template),
    MULTIPLE("multiple", Attributes::condition),
    COLUMNS("columns", Structures::columns),
    COLUMNS_EXPRESSION("columnsExpression", Attributes::expression),
    DATA("dataSource", Attributes::expression),
    ROW_COUNT("rowCount", Attributes::count),
    EXPRESSION("expression", Attributes::expression),
    COMPUTE_ON("computeOn", Attributes.oneOf("change", "presubmit")),
    ACTION("action", Attributes.oneOf("submit", "reset")),
    HEIGHT("height", Attributes::count),
    MAX_HEIGHT("maxHeight", Attributes::count),
    SECURITY("security", Structures::permissions),
    REPETITIONS("defaultRepetitions", Attributes::count),
    ADD_REMOVE("allowAddRemove", Attributes::flag),
    REPEATING("isRepeating", Attributes::yes),
    NO_COLLAPSE("disableCollapse", Attributes::flag),
    NOT_COLLAPSED("nonCollapsedItems", Attributes::count),
    OUTLINE("showOutline", Attributes::flag),
    ALIGNMENT("verticalAlignment", Attributes.oneOf("start", "center", "end")),
    ROW("layout.row", Attributes::word),
    WIDTH("layout.columns", Attributes::width),
    PROPERTIES("properties", Structures::properties);

    /** Reads the value of an attribute. */
    @FunctionalInterface
    interface Reader {

        /** @throws si.glas.forms.feel.FormBroken if it cannot be understood */
        Object read(Place place, JsonNode value);
    }

    private final String path;
    private final Reader reader;

    Attribute(String path, Reader reader) {
        this.path = path;
        this.reader = reader;
    }

    /** As the schema calls it, such as {@code validate.required}. */
    public String path() {
        return path;
    }

    /** The word by which translations know it, such as {@code label}. */
    public String word() {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    Object read(Place place, JsonNode value) {
        return reader.read(place.at(path), value);
    }
}
