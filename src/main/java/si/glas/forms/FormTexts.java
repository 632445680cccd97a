package si.glas.forms;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What stands for the texts of forms in other languages.
 *
 * <p>Keys are {@code form.<form>.<component>.<attribute>}, where the component is known by its key, its path or its id, and
 * {@code form.<form>.<component>.value.<value>} for the label of an option. What is found may hold templates and
 * expressions like the form itself; where nothing is found, the form's own text stands.
 */
@FunctionalInterface
public interface FormTexts {

    @Nullable String text(String key, Locale locale);
}
