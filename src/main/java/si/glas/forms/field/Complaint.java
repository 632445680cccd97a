package si.glas.forms.field;

import java.util.List;

/**
 * Why a value cannot be taken.
 *
 * @param key of the message, without {@code form.error.}
 * @param arguments of the message: texts and numbers
 */
public record Complaint(String key, List<Object> arguments) {

    public Complaint {
        arguments = List.copyOf(arguments);
    }

    public static Complaint of(String key, Object... arguments) {
        return new Complaint(key, List.of(arguments));
    }
}
