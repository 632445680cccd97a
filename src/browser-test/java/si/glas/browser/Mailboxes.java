package si.glas.browser;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.StoredMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import java.time.Duration;
import java.util.Arrays;
import java.util.ConcurrentModificationException;
import java.util.List;
import org.awaitility.Awaitility;

/** Everybody's mailboxes, on a real mail server. */
public final class Mailboxes {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final GreenMail server;

    public Mailboxes(GreenMail server) {
        this.server = server;
    }

    /** Waits for a mail with this in its subject. */
    public Letter await(String address, String subject) {
        return await(address, subject, 0);
    }

    /** Does something and waits for the mail with this in its subject that comes of it. */
    public Letter after(Runnable act, String address, String subject) {
        int before = all(address, subject).size();
        act.run();
        return await(address, subject, before);
    }

    private Letter await(String address, String subject, int before) {
        return Awaitility.await("mail to %s about %s".formatted(address, subject))
                // The server delivers while we read.
                .ignoreException(ConcurrentModificationException.class)
                .atMost(PATIENCE)
                .until(() -> all(address, subject), letters -> letters.size() > before)
                .getLast();
    }

    /** Everything so far, whoever has got it. */
    public List<Letter> everything() {
        return Arrays.stream(server.getReceivedMessages()).map(Letter::of).toList();
    }

    private List<Letter> all(String address, String subject) {
        GreenMailUser user = server.getUserManager().getUserByEmail(address);
        if (user == null) {
            return List.of();
        }
        try {
            return server.getManagers().getImapHostManager().getInbox(user).getMessages().stream()
                    .map(StoredMessage::getMimeMessage)
                    .map(Letter::of)
                    .filter(letter -> letter.subject().contains(subject))
                    .toList();
        } catch (FolderException e) {
            throw new IllegalStateException(e);
        }
    }
}
