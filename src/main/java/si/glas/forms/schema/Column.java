package si.glas.forms.schema;

/**
 * A column of a table.
 *
 * @param key of the rows' entry that stands in it
 */
public record Column(String key, String label) {}
