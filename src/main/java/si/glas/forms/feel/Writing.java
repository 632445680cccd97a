package si.glas.forms.feel;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A text in the making. */
record Writing(Feel feel, Function<@Nullable Object, String> words, StringBuilder text) {

    /** @param needed whether the next word belongs on a new line */
    void endLine(boolean needed) {
        if (needed && !text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }
}
