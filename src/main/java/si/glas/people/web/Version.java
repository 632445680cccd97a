package si.glas.people.web;

import org.jspecify.annotations.Nullable;

/** The version that a form says it was made from. */
final class Version {

    private Version() {}

    /** One that nothing ever has if the form says none. */
    static int parse(@Nullable String sent) {
        try {
            return sent == null ? -1 : Integer.parseInt(sent);
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
