package si.glas.forms;

/**
 * A form that is put before somebody.
 *
 * @param given values that it begins with; what it only shows, or computes from, comes from here however often it is posted
 * @param files where the files go that somebody puts into it
 */
public record Sheet(Form form, FormData given, FormFiles files) {

    /** A form that asks for no files. */
    public Sheet(Form form, FormData given) {
        this(form, given, FormFiles.NONE);
    }
}
