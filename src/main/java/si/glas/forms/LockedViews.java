package si.glas.forms;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import si.glas.forms.field.FieldKind;
import si.glas.forms.field.Option;
import si.glas.forms.field.Options;
import si.glas.forms.schema.Attribute;

/**
 * Makes what a page shows of a field that can only be read.
 *
 * <p>It is text, no input: a page has no readonly choice, and nobody needs to be stopped from changing what they cannot.
 */
record LockedViews(Words words) {

    PartView view(Node.Field field, Frame frame) {
        return new FieldView.Locked(
                frame, lines(field).filter(line -> !line.isBlank()).toList());
    }

    private Stream<String> lines(Node.Field field) {
        Object value = field.value();
        return switch (field.component().type()) {
            case TEXTAREA -> words.values().of(value).lines();
            case CHECKBOX -> Stream.of(words.values().yesOrNo(Boolean.TRUE.equals(value)));
            case RADIO, SELECT -> value == null ? Stream.empty() : Stream.of(label(field, value));
            case CHECKLIST, TAGLIST, FILEPICKER -> each(value).map(one -> label(field, one));
            case DATETIME -> Stream.of(time(field, value));
            default -> Stream.of(words.values().of(value));
        };
    }

    private String label(Node.Field field, Object value) {
        return field.component().said().containsKey(Attribute.ACCEPT) || value instanceof java.util.Map<?, ?>
                ? words.values().of(value)
                : Options.of(field.question()).stream()
                        .filter(option -> option.key().equals(Options.key(value)))
                        .map((Option option) -> words.label(field.component(), option))
                        .findFirst()
                        .orElseGet(() -> words.values().of(value));
    }

    private String time(Node.Field field, @Nullable Object value) {
        List<String> parts = FieldKind.of(field.component()).show(field.question(), value, words.locale());
        return String.join(" ", parts.stream().map(this::readable).toList());
    }

    private String readable(String part) {
        return part.matches("\\d{4}-\\d{2}-\\d{2}") ? words.values().of(LocalDate.parse(part)) : part;
    }

    private static Stream<Object> each(@Nullable Object value) {
        return value instanceof Collection<?> several ? several.stream().map(Object.class::cast) : Stream.empty();
    }
}
