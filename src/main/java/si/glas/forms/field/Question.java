package si.glas.forms.field;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import si.glas.forms.feel.Expression;
import si.glas.forms.feel.FormBroken;
import si.glas.forms.schema.Attribute;
import si.glas.forms.schema.Component;
import si.glas.forms.schema.Condition;
import si.glas.forms.schema.Limit;

/** A component where it stands: in a row of a list, one component asks several questions. */
public record Question(Component component, Surroundings surroundings, Setting setting) {

    public @Nullable Object evaluate(Expression expression) {
        return setting.feel().evaluate(expression, surroundings.names());
    }

    /** @throws FormBroken if an expression answers neither yes nor no; null is no */
    public boolean holds(Condition condition) {
        return condition.expression() == null ? condition.always() : holds(condition.expression());
    }

    public boolean isHidden() {
        return component.expression(Attribute.HIDE).map(this::holds).orElse(false);
    }

    private boolean holds(Expression expression) {
        return switch (evaluate(expression)) {
            case null -> false;
            case Boolean answer -> answer;
            case Object other ->
                throw new FormBroken(
                        expression.place(),
                        "expected yes or no from \"" + expression + "\", not a " + kind(other) + ".");
        };
    }

    /** Complains of it if the form demands an answer. */
    Stream<Complaint> missing(String complaint) {
        return component.is(Attribute.REQUIRED) ? Stream.of(Complaint.of(complaint)) : Stream.empty();
    }

    /** @return nothing if there is no limit, also because its expression is null */
    Optional<BigDecimal> limit(Attribute attribute) {
        return component.limit(attribute).flatMap(this::limit);
    }

    private Optional<BigDecimal> limit(Limit limit) {
        return limit.expression() == null ? Optional.ofNullable(limit.number()) : limit(limit.expression());
    }

    private Optional<BigDecimal> limit(Expression expression) {
        return switch (evaluate(expression)) {
            case null -> Optional.empty();
            case BigDecimal number -> Optional.of(number);
            case Object other ->
                throw new FormBroken(
                        expression.place(),
                        "expected a number from \"" + expression + "\", not a " + kind(other) + ".");
        };
    }

    /** Says nothing of the value, which may be personal. */
    private static String kind(Object value) {
        return value.getClass().getSimpleName();
    }
}
