package si.glas.forms.schema;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import si.glas.forms.feel.Expression;
import si.glas.forms.feel.Place;
import si.glas.forms.feel.Template;

/**
 * A part of a form.
 *
 * @param place the component in its file
 * @param said what the form says of it: only what its type allows, read as {@link Attribute} says
 * @param components that stand in it
 */
public record Component(
        Place place, ComponentType type, String id, Map<Attribute, Object> said, List<Component> components) {

    /** The key of its value, or the path of what stands in it; may have several parts. */
    public Optional<String> path() {
        return word(Attribute.KEY).or(() -> word(Attribute.PATH));
    }

    /** @throws java.util.NoSuchElementException if it holds no value */
    public String key() {
        return path().orElseThrow();
    }

    public boolean is(Attribute flag) {
        return get(flag, Boolean.class).orElse(false);
    }

    /** Whether rows can be added to a list and removed from it; so they can, where the form says nothing of it. */
    public boolean isGrowing() {
        return get(Attribute.ADD_REMOVE, Boolean.class).orElse(true);
    }

    public Condition condition(Attribute attribute) {
        return get(attribute, Condition.class).orElse(Condition.NEVER);
    }

    public Optional<String> word(Attribute attribute) {
        return get(attribute, String.class);
    }

    public Optional<Integer> count(Attribute attribute) {
        return get(attribute, Integer.class);
    }

    public Optional<BigDecimal> number(Attribute attribute) {
        return get(attribute, BigDecimal.class);
    }

    public Optional<Limit> limit(Attribute attribute) {
        return get(attribute, Limit.class);
    }

    public Optional<Template> template(Attribute attribute) {
        return get(attribute, Template.class);
    }

    public Optional<Expression> expression(Attribute attribute) {
        return get(attribute, Expression.class);
    }

    public Optional<Pattern> pattern() {
        return get(Attribute.PATTERN, Pattern.class);
    }

    public Optional<Object> defaultValue() {
        return Optional.ofNullable(said.get(Attribute.DEFAULT));
    }

    public List<Choice> choices() {
        return list(Attribute.VALUES, Choice.class);
    }

    public List<Column> columns() {
        return list(Attribute.COLUMNS, Column.class);
    }

    /** What a frame may do; running scripts, where the form says nothing of it. */
    public Set<?> permissions() {
        return get(Attribute.SECURITY, Set.class).orElse(Set.of("allowScripts"));
    }

    /** A custom property. */
    public Optional<String> property(String name) {
        return get(Attribute.PROPERTIES, Map.class).map(properties -> (String) properties.get(name));
    }

    /** It, and all that stands in it. */
    public Stream<Component> all() {
        return Stream.concat(Stream.of(this), components.stream().flatMap(Component::all));
    }

    /** The names that its expressions may read. */
    public Stream<String> names() {
        return Stream.concat(
                word(Attribute.VALUES_KEY).stream().flatMap(key -> Stream.of(key.split("\\."))),
                said.values().stream().flatMap(Component::names));
    }

    private static Stream<String> names(Object value) {
        return switch (value) {
            case Template template -> template.names().stream();
            case Expression expression -> names(expression);
            case Condition condition -> names(condition.expression());
            case Limit limit -> names(limit.expression());
            default -> Stream.empty();
        };
    }

    private static Stream<String> names(@Nullable Expression expression) {
        return expression == null ? Stream.empty() : expression.names().stream();
    }

    private <T> Optional<T> get(Attribute attribute, Class<T> type) {
        return Optional.ofNullable(said.get(attribute)).map(type::cast);
    }

    private <T> List<T> list(Attribute attribute, Class<T> type) {
        return get(attribute, List.class).stream()
                .flatMap(Collection::stream)
                .map(type::cast)
                .toList();
    }
}
