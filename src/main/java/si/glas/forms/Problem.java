package si.glas.forms;

import java.util.List;

/**
 * Why a form was refused.
 *
 * @param componentId of the component, as in the form
 * @param fieldId of the element of the page at which it can be corrected
 * @param key of the message, such as {@code form.error.required}
 * @param arguments of the message
 */
public record Problem(String componentId, String fieldId, String key, List<Object> arguments) {}
