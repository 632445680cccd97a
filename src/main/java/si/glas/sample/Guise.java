package si.glas.sample;

/** Somebody as whom visitors can look at the sample network. */
public enum Guise {
    MEMBER("breda.knez"),
    MEMBER_OF_TWO("arben.krasniqi"),
    EDITOR("igor.kuhar"),
    COORDINATOR("mateja.vidmar"),
    BOARD("irena.znidarsic"),
    ADMINISTRATOR("saso.bizjak"),
    AUDITOR("vilma.hocevar");

    private final String handle;

    Guise(String handle) {
        this.handle = handle;
    }

    /** What stands before the @ in the person's address. */
    public String handle() {
        return handle;
    }
}
