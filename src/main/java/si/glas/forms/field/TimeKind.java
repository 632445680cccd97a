package si.glas.forms.field;

import si.glas.forms.schema.Attribute;
import si.glas.forms.schema.Component;

/** Dates and times. */
final class TimeKind {

    private TimeKind() {}

    static FieldKind of(Component component) {
        return switch (component.word(Attribute.SUBTYPE).orElse("date")) {
            case "time" -> new ClockKind();
            case "datetime" -> new DateAndTimeKind();
            default -> new DateKind();
        };
    }
}
