package si.glas.forms.field;

import org.jspecify.annotations.Nullable;

/**
 * What was made of what somebody typed.
 *
 * @param value empty where there is a complaint
 */
public record Reading(@Nullable Object value, @Nullable Complaint complaint) {

    static Reading of(@Nullable Object value) {
        return new Reading(value, null);
    }

    /** @param value with which the form goes on, such as null */
    static Reading failed(@Nullable Object value, Complaint complaint) {
        return new Reading(value, complaint);
    }
}
