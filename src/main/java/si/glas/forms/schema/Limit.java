package si.glas.forms.schema;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import si.glas.forms.feel.Expression;

/** A number that a value is measured by, or the expression for it: exactly one of them. */
public record Limit(@Nullable BigDecimal number, @Nullable Expression expression) {}
