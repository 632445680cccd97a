package si.glas.notices;

/** The outbox. */
public interface Notices {

    /** Puts a notice into the outbox, in the caller's transaction; it leaves after the commit. */
    void send(Notice notice);
}
