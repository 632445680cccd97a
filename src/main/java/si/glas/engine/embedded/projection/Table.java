package si.glas.engine.embedded.projection;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The changes that one group commit makes to one table. A row that changes several times in it is written once, in its
 * final state; all of them go in one statement, each column as one array.
 */
final class Table {

    private final String name;
    private final String conflict;
    private final List<Column> columns = new ArrayList<>();
    private final Map<Object, Row> rows = new LinkedHashMap<>();
    private @Nullable String sql;

    private Table(String name, String conflict) {
        this.name = name;
        this.conflict = conflict;
    }

    /** A table whose rows change and are found by their column {@code key}. */
    static Table ofEntities(String name) {
        return new Table(name, "(key) DO UPDATE SET ");
    }

    /** A table whose rows never change. */
    static Table ofFacts(String name) {
        return new Table(name, "DO NOTHING");
    }

    Column column(String columnName, ColumnType type) {
        Column column = new Column(columnName, type, columns.size());
        columns.add(column);
        return column;
    }

    Column bigint(String columnName) {
        return column(columnName, ColumnType.BIGINT);
    }

    Column integer(String columnName) {
        return column(columnName, ColumnType.INTEGER);
    }

    Column text(String columnName) {
        return column(columnName, ColumnType.TEXT);
    }

    /** The row with the given identity: the same one until the next {@link #clear()}. */
    Row row(Object identity) {
        Row row = rows.get(identity);
        if (row == null) {
            row = new Row(columns.size());
            rows.put(identity, row);
        }
        return row;
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    void clear() {
        rows.clear();
    }

    /** The statement that writes the staged rows; it has one parameter for each column. */
    String sql() {
        if (sql == null) {
            sql = "INSERT INTO engine.%s AS t (%s) SELECT %s FROM unnest(%s) AS u(%s) ON CONFLICT %s"
                    .formatted(
                            name,
                            list(Column::name),
                            list(column -> "u." + column.name() + column.type().cast),
                            list(column -> "?::" + column.type().element + "[]"),
                            list(Column::name),
                            conflict.endsWith("SET ") ? conflict + list(Table::keepIfNull) : conflict);
        }
        return sql;
    }

    /** Binds the staged rows, beginning with the given parameter, and returns the one after the last. */
    int bind(Connection connection, PreparedStatement statement, int parameter) throws SQLException {
        for (Column column : columns) {
            Object[] elements = column.type().newArray(rows.size());
            int i = 0;
            for (Row row : rows.values()) {
                elements[i++] = column.type().element(row.get(column));
            }
            statement.setArray(parameter++, connection.createArrayOf(column.type().element, elements));
        }
        return parameter;
    }

    private String list(Function<Column, String> item) {
        return columns.stream().map(item).collect(joining(", "));
    }

    private static String keepIfNull(Column column) {
        return "%1$s = coalesce(excluded.%1$s, t.%1$s)".formatted(column.name());
    }
}
