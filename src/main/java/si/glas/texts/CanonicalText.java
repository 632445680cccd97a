package si.glas.texts;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * The one form in which a text is kept, so that the bytes that were frozen are the bytes that are hashed and shown.
 *
 * <p>Unicode normalisation form C; lines end with a line feed; the last line too, and no blank line follows it. What
 * cannot be seen and could deceive or break a reader goes out: control characters, and the two overrides of direction,
 * with which a text reads otherwise than it is stored.
 */
final class CanonicalText {

    private static final Pattern LINE_END = Pattern.compile("\\R");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\x{FEFF}\\x{202D}\\x{202E}&&[^\\t\\n]]");
    /** Half of a character, and the two code points that XML forbids. */
    private static final Pattern NO_CHARACTER = Pattern.compile("[\\p{Cs}\\x{FFFE}\\x{FFFF}]");

    private CanonicalText() {}

    static String of(String text) {
        String lines = LINE_END.matcher(text).replaceAll("\n");
        String seen = UNSEEN.matcher(lines).replaceAll("");
        String whole = NO_CHARACTER.matcher(seen).replaceAll("\uFFFD");
        String content = Normalizer.normalize(whole, Normalizer.Form.NFC).stripTrailing();
        return content.isEmpty() ? "" : content + "\n";
    }
}
