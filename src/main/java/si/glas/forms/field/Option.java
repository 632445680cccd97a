package si.glas.forms.field;

/**
 * Something to choose.
 *
 * @param value what is then the field's value
 * @param key what the page's input says instead
 * @param fixed whether it stands in the form itself, so that its label can be translated
 */
public record Option(Object value, String key, String label, boolean fixed) {}
