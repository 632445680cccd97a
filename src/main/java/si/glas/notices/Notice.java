package si.glas.notices;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One clear message to one person, usually with one thing to do.
 *
 * <p>Its words are the messages {@code notice.<kind>.subject}, {@code .text} (paragraphs between empty lines) and, if
 * there is something to do, {@code .ask} (what the button says), each with {@link #values} as named arguments. The
 * footer says why somebody gets it: {@code .why} if the kind has that message, else because they belong to the network.
 *
 * @param event why it is sent; the same event is told to the same address only once
 * @param kind {@code room.pastTense}, such as {@code ballots.ballotOpened}
 * @param path where it is done, within Glas, from the leading slash; empty if there is nothing to do
 * @param values texts, numbers and instants for the messages
 * @param wiped whether it holds a secret, such as a link to sign in: its text is erased as soon as it has left
 * @param until when it is of no use any more and is not sent; never if null
 */
public record Notice(
        UUID event,
        String kind,
        Recipient to,
        String path,
        Map<String, Object> values,
        boolean wiped,
        @Nullable Instant until) {

    // Two slashes would be the beginning of another host.
    private static final Pattern PATH = Pattern.compile("(/(?![/\\\\])[^\\s\\\\]*)?");

    public Notice {
        if (!PATH.matcher(path).matches()) {
            throw new IllegalArgumentException("A path within Glas begins with one slash");
        }
        values = Map.copyOf(values);
    }

    public Notice(UUID event, String kind, Recipient to, String path, Map<String, Object> values) {
        this(event, kind, to, path, values, false, null);
    }

    /** The same with a secret in it; without {@link #until} the local inbox shows it for as long as the settings say. */
    public Notice wipedAfterSending() {
        return new Notice(event, kind, to, path, values, true, until);
    }

    public Notice until(Instant uselessFrom) {
        return new Notice(event, kind, to, path, values, wiped, uselessFrom);
    }
}
