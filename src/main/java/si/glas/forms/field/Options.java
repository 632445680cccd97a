package si.glas.forms.field;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import si.glas.forms.feel.FormBroken;
import si.glas.forms.schema.Attribute;
import si.glas.forms.schema.Component;
import tools.jackson.databind.json.JsonMapper;

/** What a question offers: options of the form itself, of the given data, or of an expression. */
public final class Options {

    private static final JsonMapper json = JsonMapper.builder().build();

    private Options() {}

    /** @throws FormBroken if the data or the expression give something else than a list */
    public static List<Option> of(Question question) {
        Component component = question.component();
        Stream<Option> options = component.choices().stream()
                .map(choice -> new Option(choice.value(), key(choice.value()), choice.label(), true));
        Stream<Option> others = Stream.concat(
                component.word(Attribute.VALUES_KEY).stream()
                        .flatMap(key -> given(component, Attribute.VALUES_KEY, find(question, key))),
                component.expression(Attribute.VALUES_EXPRESSION).stream()
                        .flatMap(expression ->
                                given(component, Attribute.VALUES_EXPRESSION, question.evaluate(expression))));
        return Stream.concat(options, others).toList();
    }

    /** What stands for a value in the page. */
    public static String key(Object value) {
        return switch (value) {
            case BigDecimal number -> Typed.plain(number);
            case Map<?, ?> map -> json.writeValueAsString(map);
            case Collection<?> list -> json.writeValueAsString(list);
            default -> value.toString();
        };
    }

    private static @Nullable Object find(Question question, String key) {
        @Nullable Object found = question.surroundings().values();
        for (String part : key.split("\\.")) {
            found = found instanceof Map<?, ?> map ? map.get(part) : null;
        }
        return found;
    }

    private static Stream<Option> given(Component component, Attribute source, @Nullable Object options) {
        return switch (options) {
            case null -> Stream.empty();
            case Collection<?> list -> list.stream().flatMap(Options::option);
            default -> throw new FormBroken(component.place().at(source.path()), "expected a list of options.");
        };
    }

    /** Takes what form-js takes: a value, or a value with a label; leaves out what is neither. */
    private static Stream<Option> option(@Nullable Object given) {
        Object value = given instanceof Map<?, ?> map ? map.get("value") : given;
        Object label = given instanceof Map<?, ?> map ? map.get("label") : null;
        return value == null || value.equals("")
                ? Stream.empty()
                : Stream.of(new Option(value, key(value), label instanceof String text ? text : key(value), false));
    }
}
