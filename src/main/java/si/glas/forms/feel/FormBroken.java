package si.glas.forms.feel;

/** A form says what nobody can follow; its author has to correct it. */
public final class FormBroken extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** @param what is wrong, as a sentence */
    public FormBroken(Place place, String what) {
        super(place + ": " + what);
    }

    public FormBroken(Place place, String what, Throwable cause) {
        super(place + ": " + what, cause);
    }
}
