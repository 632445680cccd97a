package si.glas.forms;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of a list, while it is filled.
 *
 * @param values in it
 * @param given what was given for it; nothing, if it is new
 * @param origin the index of the given row, or empty
 */
record Row(Map<String, @Nullable Object> values, Map<String, @Nullable Object> given, String origin) {

    static Row fresh() {
        return new Row(PlainValues.changeable(Map.of()), Map.of(), "");
    }

    static Row of(Map<String, @Nullable Object> given, int index) {
        return new Row(PlainValues.changeable(given), given, String.valueOf(index));
    }
}
