package si.glas.engine.embedded.rest.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import si.glas.engine.embedded.rest.Json;
import si.glas.engine.embedded.rest.Keys;
import si.glas.engine.embedded.rest.Problem;

/** What sort of value a field has: how it stands in JSON, in a column and in a filter. */
enum Kind {
    /** A string in JSON, because JavaScript's numbers are too small. */
    KEY(Operator.EQUALITY),
    TEXT(Operator.TEXTUAL),
    INTEGER(Operator.ORDERED),
    BOOLEAN(Operator.EQUALITY),
    /** An ISO date in JSON, milliseconds since the epoch in the column. */
    DATE(Operator.ORDERED),
    TEXT_LIST(Set.of()),
    /** JSON that the column holds as text. */
    JSON(Set.of());

    private static final DateTimeFormatter ISO =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSX").withZone(ZoneOffset.UTC);

    final Set<Operator> operators;

    Kind(Set<Operator> operators) {
        this.operators = operators;
    }

    boolean isScalar() {
        return !operators.isEmpty();
    }

    /** The value of a filter as the parameter of a statement; a wrong type is a problem that names the field. */
    Object parameter(String field, JsonNode value) {
        return switch (this) {
            case KEY -> Keys.parse(field, value.asText());
            case INTEGER -> {
                check(value.canConvertToInt() && value.isIntegralNumber(), field, "an integer", value);
                yield value.intValue();
            }
            case BOOLEAN -> {
                check(value.isBoolean(), field, "true or false", value);
                yield value.booleanValue();
            }
            case DATE -> date(field, value);
            default -> {
                check(value.isTextual(), field, "a text", value);
                yield value.textValue().replace('\0', '\uFFFD');
            }
        };
    }

    private static void check(boolean condition, String field, String expected, JsonNode value) {
        if (!condition) {
            throw Problem.badRequest("The value for %s must be %s, but is %s".formatted(field, expected, value));
        }
    }

    private static Object date(String field, JsonNode value) {
        try {
            return OffsetDateTime.parse(value.asText()).toInstant().toEpochMilli();
        } catch (DateTimeException | ArithmeticException e) {
            throw Problem.badRequest("The value for %s must be a date such as 2026-03-01T09:00:00.000Z, but is %s"
                    .formatted(field, value));
        }
    }

    /** Puts the column's value into the answer; what is not there is null. */
    void write(ObjectNode answer, String field, ResultSet row, int column) throws SQLException, IOException {
        Object value = row.getObject(column);
        switch (this) {
            case KEY -> answer.put(field, value == null ? null : value.toString());
            case TEXT -> answer.put(field, (String) value);
            case INTEGER -> answer.put(field, value == null ? null : ((Number) value).longValue());
            case BOOLEAN -> answer.put(field, (Boolean) value);
            case DATE -> answer.put(field, value == null ? null : iso((Long) value));
            case TEXT_LIST -> answer.set(field, Json.MAPPER.valueToTree(texts(row, column)));
            case JSON -> answer.set(field, value == null ? null : Json.MAPPER.readTree((String) value));
        }
    }

    private static String iso(long time) {
        return ISO.format(Instant.ofEpochMilli(time));
    }

    private static Object texts(ResultSet row, int column) throws SQLException {
        java.sql.@Nullable Array array = row.getArray(column);
        return array == null ? new String[0] : array.getArray();
    }
}
