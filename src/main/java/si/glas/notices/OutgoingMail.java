package si.glas.notices;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A mail to one address.
 *
 * @param id names it for good: its Message-ID is made of it, so that a mail which is sent again can be known
 * @param from the network itself if null
 * @param replyTo the network's office if null
 * @param html the same as the text; none if null
 * @param headers more of them, by name
 * @param copied whether the sender gets the mail back as it was handed over, to keep it as evidence
 * @param erasedAfter when a copy in the local inbox is erased, because the mail holds a secret; never if null
 */
public record OutgoingMail(
        UUID id,
        @Nullable Mailbox from,
        @Nullable Mailbox replyTo,
        Mailbox to,
        String subject,
        String text,
        @Nullable String html,
        List<Attachment> attachments,
        Map<String, String> headers,
        boolean copied,
        @Nullable Instant erasedAfter) {

    /** @param type such as {@code application/pdf} */
    public record Attachment(String name, String type, byte[] content) {}

    public OutgoingMail {
        attachments = List.copyOf(attachments);
        headers = Map.copyOf(headers);
    }

    public static OutgoingMail of(UUID id, Mailbox to, String subject, String text) {
        return new OutgoingMail(id, null, null, to, subject, text, null, List.of(), Map.of(), false, null);
    }

    public OutgoingMail from(Mailbox sender) {
        return new OutgoingMail(
                id, sender, replyTo, to, subject, text, html, attachments, headers, copied, erasedAfter);
    }

    public OutgoingMail replyTo(Mailbox office) {
        return new OutgoingMail(id, from, office, to, subject, text, html, attachments, headers, copied, erasedAfter);
    }

    public OutgoingMail html(String page) {
        return new OutgoingMail(id, from, replyTo, to, subject, text, page, attachments, headers, copied, erasedAfter);
    }

    public OutgoingMail attach(String name, String type, byte[] content) {
        List<Attachment> more = Stream.concat(attachments.stream(), Stream.of(new Attachment(name, type, content)))
                .toList();
        return new OutgoingMail(id, from, replyTo, to, subject, text, html, more, headers, copied, erasedAfter);
    }

    public OutgoingMail header(String name, String value) {
        Map<String, String> more = new TreeMap<>(headers);
        more.put(name, value);
        return new OutgoingMail(id, from, replyTo, to, subject, text, html, attachments, more, copied, erasedAfter);
    }

    /** The same, with a {@linkplain Delivery.Accepted#copy copy} for the sender once it has been handed over. */
    public OutgoingMail withCopy() {
        return new OutgoingMail(id, from, replyTo, to, subject, text, html, attachments, headers, true, erasedAfter);
    }

    OutgoingMail erasedAfter(@Nullable Instant end) {
        return new OutgoingMail(id, from, replyTo, to, subject, text, html, attachments, headers, copied, end);
    }
}
