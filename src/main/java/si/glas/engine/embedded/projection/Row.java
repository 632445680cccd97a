package si.glas.engine.embedded.projection;

import org.jspecify.annotations.Nullable;

/** What is to be written into one row; a column that is not set stays as it is. */
final class Row {

    private final @Nullable Object[] values;

    Row(int columns) {
        values = new Object[columns];
    }

    Row set(Column column, @Nullable Object value) {
        if (value != null) {
            values[column.index()] = value;
        }
        return this;
    }

    @Nullable Object get(Column column) {
        return values[column.index()];
    }
}
