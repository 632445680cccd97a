package si.glas.forms.schema;

/**
 * One of the options that stand in the form itself.
 *
 * @param value text, number, boolean, list or map
 */
public record Choice(Object value, String label) {}
