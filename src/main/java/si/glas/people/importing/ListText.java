package si.glas.people.importing;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The text of a file, in whatever encoding it was saved. */
final class ListText {

    /** What spreadsheets in our parts write if nobody tells them otherwise. */
    private static final Charset CENTRAL_EUROPE = Charset.forName("windows-1250");

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** Files of spreadsheets, pictures and the like are full of them; texts have none. */
    private static final Pattern NO_TEXT = Pattern.compile("[\\x00-\\x08\\x0E-\\x1F]");

    private ListText() {}

    /** @throws Unreadable if it is no text */
    static String of(byte[] content) {
        return checked(decoded(content));
    }

    /** @throws Unreadable if it is no text */
    static String checked(String text) {
        if (NO_TEXT.matcher(text).find()) {
            throw new Unreadable();
        }
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private static String decoded(byte[] content) {
        if (startsWith(content, 0xFF, 0xFE)) {
            return new String(content, StandardCharsets.UTF_16LE);
        }
        if (startsWith(content, 0xFE, 0xFF)) {
            return new String(content, StandardCharsets.UTF_16BE);
        }
        try {
            // Strictly: what is no UTF-8 is not read as if it were.
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(content, CENTRAL_EUROPE);
        }
    }

    private static boolean startsWith(byte[] content, int first, int second) {
        return content.length >= 2 && (content[0] & 0xFF) == first && (content[1] & 0xFF) == second;
    }
}
