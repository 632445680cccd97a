package si.glas.notices;

import java.util.Map;
import java.util.UUID;

/**
 * One clear message to one person, usually with one thing to do.
 *
 * <p>Its words are the messages {@code notice.<kind>.subject}, {@code .text} (paragraphs between empty lines) and, if
 * there is something to do, {@code .ask} (what the button says), each with {@link #values} as named arguments.
 *
 * @param event why it is sent; the same event is told to the same address only once
 * @param kind {@code room.pastTense}, such as {@code ballots.ballotOpened}
 * @param path where it is done, within Glas, from the leading slash; empty if there is nothing to do
 * @param values texts, numbers and instants for the messages
 * @param wiped whether its text goes from the outbox as soon as it has been sent, because it lets somebody in
 */
public record Notice(UUID event, String kind, Recipient to, String path, Map<String, Object> values, boolean wiped) {

    public Notice(UUID event, String kind, Recipient to, String path, Map<String, Object> values) {
        this(event, kind, to, path, values, false);
    }

    public Notice wipedAfterSending() {
        return new Notice(event, kind, to, path, values, true);
    }
}
