package si.glas.forms.schema;

import static si.glas.forms.schema.Attribute.*;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The components of Camunda forms, schema version 19, with what may and what must be said of each.
 *
 * <p>Source: the JSON schema of form-js, and its documentation. A label is more than what that schema demands: without it,
 * nobody who has a page read to them knows what is asked.
 */
public enum ComponentType {
    TEXTFIELD(
            "textfield",
            field(DEFAULT, MIN_LENGTH, MAX_LENGTH, PATTERN, PATTERN_MESSAGE, VALIDATION_TYPE, PREFIX, SUFFIX)),
    TEXTAREA("textarea", field(DEFAULT, MIN_LENGTH, MAX_LENGTH)),
    NUMBER("number", field(DEFAULT, MIN, MAX, INCREMENT, DECIMAL_DIGITS, AS_TEXT, PREFIX, SUFFIX)),
    DATETIME(
            "datetime",
            keyed(LABEL, DATE_LABEL, TIME_LABEL, DEFAULT, SUBTYPE, HOURS_24, TIME_FORMAT, TIME_INTERVAL, NO_PAST)
                    .asking()
                    .needing(LABEL, DATE_LABEL, TIME_LABEL)),
    CHECKBOX("checkbox", field(DEFAULT)),
    CHECKLIST("checklist", choosing()),
    RADIO("radio", choosing()),
    SELECT("select", choosing(SEARCHABLE)),
    TAGLIST("taglist", choosing()),
    FILEPICKER("filepicker", field(ACCEPT, MULTIPLE)),
    EXPRESSION("expression", keyed(Attribute.EXPRESSION, COMPUTE_ON).needing(Attribute.EXPRESSION)),
    GROUP("group", piece(LABEL, PATH, OUTLINE, ALIGNMENT)),
    DYNAMICLIST(
            "dynamiclist",
            piece(LABEL, PATH, OUTLINE, ALIGNMENT, REPETITIONS, ADD_REMOVE, REPEATING, NO_COLLAPSE, NOT_COLLAPSED)
                    .needing(PATH)),
    TEXT("text", piece(Attribute.TEXT)),
    HTML("html", piece(CONTENT)),
    IMAGE("image", piece(SOURCE, ALTERNATIVE)),
    TABLE(
            "table",
            piece(LABEL, DATA, COLUMNS, COLUMNS_EXPRESSION, ROW_COUNT)
                    .needing(DATA)
                    .needing(COLUMNS, COLUMNS_EXPRESSION)),
    SEPARATOR("separator", piece()),
    SPACER("spacer", piece(HEIGHT)),
    IFRAME("iframe", piece(LABEL, URL, HEIGHT, SECURITY).needing(LABEL)),
    BUTTON("button", piece(LABEL, ACTION)),
    DOCUMENT_PREVIEW("documentPreview", piece(LABEL, DATA, MAX_HEIGHT).needing(DATA));

    private final String word;
    private final Sayable sayable;

    ComponentType(String word, Sayable sayable) {
        this.word = word;
        this.sayable = sayable;
    }

    static Optional<ComponentType> of(String word) {
        return Arrays.stream(values()).filter(type -> type.word.equals(word)).findFirst();
    }

    /** As the schema calls it. */
    public String word() {
        return word;
    }

    /** Whether it holds a value. */
    public boolean isKeyed() {
        return sayable.attributes().contains(KEY);
    }

    /** Whether other components stand in it. */
    public boolean isContainer() {
        return this == GROUP || this == DYNAMICLIST;
    }

    Set<Attribute> attributes() {
        return sayable.attributes();
    }

    /** Of each of these sets, one has to be said. */
    List<Set<Attribute>> needed() {
        return sayable.needed();
    }

    private static Sayable piece(Attribute... attributes) {
        return new Sayable(EnumSet.of(HIDE, ROW, WIDTH, PROPERTIES), List.of()).and(attributes);
    }

    private static Sayable keyed(Attribute... attributes) {
        return piece(attributes).and(KEY).needing(KEY);
    }

    private static Sayable field(Attribute... attributes) {
        return keyed(attributes).and(LABEL).asking().needing(LABEL);
    }

    private static Sayable choosing(Attribute... attributes) {
        return field(attributes)
                .and(DEFAULT, VALUES, VALUES_KEY, VALUES_EXPRESSION)
                .needing(VALUES, VALUES_KEY, VALUES_EXPRESSION);
    }
}
