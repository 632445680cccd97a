package si.glas.engine.embedded.projection;

/** A column of a {@link Table}. */
record Column(String name, ColumnType type, int index) {}
