package si.glas.people;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What people type into a line, as it is kept. */
public final class Words {

    private static final Pattern GAPS = Pattern.compile("[\\p{IsWhite_Space}\\p{Cntrl}\\u200B\\uFEFF]+");

    private Words() {}

    /**
     * One line: a single space between words, no line breaks or other control characters that could end a header of a
     * mail, letters composed.
     */
    public static String line(@Nullable String typed) {
        return typed == null
                ? ""
                : GAPS.matcher(Normalizer.normalize(typed, Normalizer.Form.NFC))
                        .replaceAll(" ")
                        .strip();
    }
}
