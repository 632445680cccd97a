package si.glas.notices;

import org.jspecify.annotations.Nullable;

/**
 * What became of a mail that was handed to the mail server.
 *
 * <p>The server's answers are evidence, but may quote the address: they do not belong into logs.
 */
public sealed interface Delivery {

    String answer();

    /**
     * The mail server has taken it over.
     *
     * @param copy the mail as it was handed over, with all its headers; none unless the mail {@linkplain
     *     OutgoingMail#copied asked for it}
     */
    record Accepted(String answer, byte @Nullable [] copy) implements Delivery {

        public Accepted(String answer) {
            this(answer, null);
        }
    }

    /**
     * The mail server will never take it.
     *
     * @param forAddress whether because of the address, so that no other mail will get there either
     */
    record Refused(String answer, boolean forAddress) implements Delivery {}

    /**
     * It has surely not left, and may be sent again.
     *
     * @param serverDown whether other mails would not leave now either
     */
    record Postponed(String answer, boolean serverDown) implements Delivery {}

    /** The connection broke while the server was taking it over: sent again, it could arrive twice. */
    record Unknown(String answer) implements Delivery {}
}
