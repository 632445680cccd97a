package si.glas.forms.feel;

/**
 * Where in a form something is written.
 *
 * @param file in which the form stands
 * @param component id of the component, or empty where the form itself is meant
 * @param attribute as the schema calls it, such as {@code conditional.hide}
 */
public record Place(String file, String component, String attribute) {

    public Place at(String attribute) {
        return new Place(file, component, attribute);
    }

    @Override
    public String toString() {
        return file
                + (component.isEmpty() ? "" : ", component " + component)
                + (attribute.isEmpty() ? "" : ", " + attribute);
    }
}
