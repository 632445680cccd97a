package si.glas.engine.embedded.projection;

import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** How the values of a column travel: all of them in one array, whose elements the database may have to cast. */
enum ColumnType {
    BIGINT("bigint", "", Long[]::new),
    INTEGER("integer", "", Integer[]::new),
    BOOLEAN("boolean", "", Boolean[]::new),
    TEXT("text", "", String[]::new),
    JSON("text", "::jsonb", String[]::new),
    BIGINT_LIST("text", "::bigint[]", String[]::new),
    TEXT_LIST("text", "::text[]", String[]::new);

    final String element;
    final String cast;
    private final IntFunction<Object[]> newArray;

    ColumnType(String element, String cast, IntFunction<Object[]> newArray) {
        this.element = element;
        this.cast = cast;
        this.newArray = newArray;
    }

    Object[] newArray(int length) {
        return newArray.apply(length);
    }

    /** The value as an element of the array. */
    @Nullable Object element(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case String text -> withoutNul(text);
            case List<?> list -> withoutNul(literal(list));
            default -> value;
        };
    }

    /** PostgreSQL knows no NUL in texts, and a client may send one anywhere: it must not stop the engine. */
    private static String withoutNul(String text) {
        return text.indexOf('\0') < 0 ? text : text.replace('\0', '\uFFFD');
    }

    private static String literal(List<?> list) {
        StringBuilder literal = new StringBuilder("{");
        for (Object element : list) {
            literal.append(literal.length() == 1 ? "\"" : ",\"");
            literal.append(element.toString().replace("\\", "\\\\").replace("\"", "\\\""));
            literal.append('"');
        }
        return literal.append('}').toString();
    }
}
