package si.glas.forms.schema;

import org.jspecify.annotations.Nullable;
import si.glas.forms.feel.Expression;

/**
 * Yes, no, or an expression that says which.
 *
 * @param always what holds where there is no expression
 */
public record Condition(boolean always, @Nullable Expression expression) {

    public static final Condition NEVER = new Condition(false, null);
}
