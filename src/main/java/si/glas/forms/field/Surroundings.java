package si.glas.forms.field;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a component of a form sees of the values, from where it stands. */
public interface Surroundings {

    /** All values of the form, and what else was given. */
    Map<String, @Nullable Object> values();

    /** The names that its expressions can read: the values, and {@code this}, {@code parent} and {@code i}. */
    Map<String, @Nullable Object> names();
}
