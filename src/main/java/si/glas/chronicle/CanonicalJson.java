package si.glas.chronicle;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * JSON of which there is only one spelling, by RFC 8785, as far as the chronicle needs it: objects, texts, whole numbers
 * and null.
 */
final class CanonicalJson {

    private final StringBuilder out = new StringBuilder(256);

    private CanonicalJson() {}

    static String of(Map<String, ?> object) {
        CanonicalJson json = new CanonicalJson();
        json.object(object);
        return json.out.toString();
    }

    private void object(Map<?, ?> members) {
        out.append('{');
        // By UTF-16 code units, which is what the RFC asks for and what Java compares by.
        new TreeMap<>(members).forEach((name, value) -> {
            out.append(out.charAt(out.length() - 1) == '{' ? "" : ",");
            text(String.valueOf(name));
            out.append(':');
            value(value);
        });
        out.append('}');
    }

    private void value(@Nullable Object value) {
        switch (value) {
            case null -> out.append("null");
            case Map<?, ?> members -> object(members);
            case Long number -> out.append(number.longValue());
            default -> text(value.toString());
        }
    }

    private void text(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            character(text.charAt(i));
        }
        out.append('"');
    }

    private void character(char unit) {
        switch (unit) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\b' -> out.append("\\b");
            case '\f' -> out.append("\\f");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> plain(unit);
        }
    }

    private void plain(char unit) {
        if (unit < ' ') {
            out.append("\\u%04x".formatted((int) unit));
        } else {
            out.append(unit);
        }
    }
}
