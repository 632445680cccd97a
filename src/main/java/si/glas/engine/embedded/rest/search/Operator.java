package si.glas.engine.embedded.rest.search;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import si.glas.engine.embedded.rest.Problem;

/** The operators of filters, such as {@code {"$gt": 5}}. */
enum Operator {
    EQ("$eq"),
    NEQ("$neq"),
    EXISTS("$exists"),
    IN("$in"),
    NOT_IN("$notIn"),
    GT("$gt"),
    GTE("$gte"),
    LT("$lt"),
    LTE("$lte"),
    LIKE("$like");

    static final Set<Operator> EQUALITY = EnumSet.of(EQ, NEQ, EXISTS, IN, NOT_IN);
    static final Set<Operator> ORDERED = EnumSet.of(EQ, NEQ, EXISTS, IN, NOT_IN, GT, GTE, LT, LTE);
    static final Set<Operator> TEXTUAL = EnumSet.of(EQ, NEQ, EXISTS, IN, NOT_IN, LIKE);

    final String symbol;

    Operator(String symbol) {
        this.symbol = symbol;
    }

    /** Adds the condition; what is not there is different from every value. */
    void add(Sql where, Field field, JsonNode operand) {
        switch (this) {
            case EQ -> compare(where, field, " = ?", operand);
            case NEQ -> compare(where, field, " IS DISTINCT FROM ?", operand);
            case GT -> compare(where, field, " > ?", operand);
            case GTE -> compare(where, field, " >= ?", operand);
            case LT -> compare(where, field, " < ?", operand);
            case LTE -> compare(where, field, " <= ?", operand);
            case EXISTS -> exists(where, field, operand);
            case LIKE -> where.add(" AND " + field.sql() + " LIKE ?", pattern((String) field.parameter(operand)));
            case IN -> addIn(where, field, " IN ", "", operand);
            case NOT_IN -> addIn(where, field, " NOT IN ", " OR " + field.sql() + " IS NULL", operand);
        }
    }

    private static void compare(Sql where, Field field, String comparison, JsonNode operand) {
        where.add(" AND " + field.sql() + comparison, field.parameter(operand));
    }

    private static void exists(Sql where, Field field, JsonNode operand) {
        boolean exists = (boolean) Kind.BOOLEAN.parameter(field.name() + ".$exists", operand);
        where.add(" AND " + field.sql() + (exists ? " IS NOT NULL" : " IS NULL"));
    }

    /** An empty list is no condition at all, as in Camunda. */
    private static void addIn(Sql where, Field field, String in, String otherwise, JsonNode operand) {
        if (!operand.isArray()) {
            throw Problem.badRequest("The value for %s must be a list, but is %s".formatted(field.name(), operand));
        }
        if (!operand.isEmpty()) {
            List<Object> values = new ArrayList<>();
            operand.forEach(element -> values.add(field.parameter(element)));
            where.add(" AND (" + field.sql() + in).addList(values).add(otherwise + ")");
        }
    }

    /** A pattern with {@code *} and {@code ?}, of which a backslash takes the meaning away, as one of SQL. */
    static String pattern(String like) {
        StringBuilder pattern = new StringBuilder();
        for (int i = 0; i < like.length(); i++) {
            char c = like.charAt(i);
            if (c == '\\' && i + 1 < like.length()) {
                pattern.append('\\').append(like.charAt(++i));
            } else {
                pattern.append(
                        switch (c) {
                            case '*' -> "%";
                            case '?' -> "_";
                            case '%', '_', '\\' -> "\\" + c;
                            default -> String.valueOf(c);
                        });
            }
        }
        return pattern.toString();
    }
}
