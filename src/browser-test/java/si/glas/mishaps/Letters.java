package si.glas.mishaps;

import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What has arrived in the mailboxes of a real mail server. */
final class Letters {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Pattern LINK = Pattern.compile("https?://[^/\\s]+(/sign-in/link\\?token=\\S+)");

    private final GreenMail server;

    Letters(GreenMail server) {
        this.server = server;
    }

    /** All mails so far, as those see them whose programs show pages. */
    List<String> pages() {
        return Arrays.stream(server.getReceivedMessages())
                .flatMap(message -> parts(message, "text/html"))
                .toList();
    }

    int signInsOf(String address) {
        return (int) links(address).count();
    }

    /** The path of the next link to sign in, when some have come already. */
    String signInLink(String address, int before) {
        await("link for " + address).atMost(PATIENCE).until(() -> signInsOf(address) > before);
        return links(address).skip(before).findFirst().orElseThrow();
    }

    private Stream<String> links(String address) {
        return Arrays.stream(server.getReceivedMessagesForDomain(address))
                .flatMap(message -> parts(message, "text/plain"))
                .map(LINK::matcher)
                .filter(Matcher::find)
                .map(link -> link.group(1));
    }

    private static Stream<String> parts(Part part, String kind) {
        try {
            if (part.isMimeType(kind)) {
                return Stream.of(String.valueOf(part.getContent()));
            }
            return part.getContent() instanceof Multipart parts ? parts(parts, kind) : Stream.empty();
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException("A mail cannot be read", e);
        }
    }

    private static Stream<String> parts(Multipart parts, String kind) throws MessagingException {
        Stream<String> found = Stream.empty();
        for (int i = 0; i < parts.getCount(); i++) {
            found = Stream.concat(found, parts(parts.getBodyPart(i), kind));
        }
        return found;
    }
}
