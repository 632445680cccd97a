package si.glas.browser;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A mail as it has arrived.
 *
 * @param text of the part without markup
 * @param html of the other one
 */
public record Letter(String subject, String text, String html, List<Enclosure> enclosures) {

    public record Enclosure(String name, byte[] content) {}

    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

    static Letter of(MimeMessage message) {
        try {
            StringBuilder text = new StringBuilder();
            StringBuilder html = new StringBuilder();
            List<Enclosure> enclosures = new ArrayList<>();
            open(message, text, html, enclosures);
            return new Letter(message.getSubject(), text.toString(), html.toString(), List.copyOf(enclosures));
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException("A mail cannot be read", e);
        }
    }

    private static void open(Part part, StringBuilder text, StringBuilder html, List<Enclosure> enclosures)
            throws MessagingException, IOException {
        if (part.getFileName() != null) {
            enclosures.add(
                    new Enclosure(part.getFileName(), part.getInputStream().readAllBytes()));
        } else if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart inner = parts.getBodyPart(i);
                open(inner, text, html, enclosures);
            }
        } else if (part.isMimeType("text/html")) {
            html.append(part.getContent());
        } else {
            text.append(part.getContent());
        }
    }

    /** The first address of a page in it. */
    public String link() {
        Matcher address = ADDRESS.matcher(text);
        if (!address.find()) {
            throw new AssertionError("No link in: " + text);
        }
        return address.group();
    }

    public Enclosure only(String ending) {
        List<Enclosure> wanted = enclosures.stream()
                .filter(enclosure -> enclosure.name().endsWith(ending))
                .toList();
        if (wanted.size() != 1) {
            throw new AssertionError("Not one %s but %s".formatted(ending, wanted));
        }
        return wanted.getFirst();
    }
}
