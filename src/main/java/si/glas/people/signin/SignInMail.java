package si.glas.people.signin;

import java.util.Map;
import org.springframework.scheduling.annotation.Async;
import si.glas.kernel.PersonId;
import si.glas.kernel.UseCase;
import si.glas.notices.Notice;
import si.glas.notices.Notices;
import si.glas.people.Directory;

/**
 * Sends the link and the code.
 *
 * <p>Glas keeps only hashes of both. The one place where they stand in clear is the mail itself, which waits in the
 * outbox until it has left. That is limited: the notice is marked so that its text is wiped from the outbox after it was
 * sent and is not sent late, and what it says is worthless after 15 minutes or after its first use. Who can read the
 * database within that time can sign in; they could also give themselves a role.
 */
@UseCase
class SignInMail {

    private final Notices notices;
    private final Directory directory;

    SignInMail(Notices notices, Directory directory) {
        this.notices = notices;
        this.directory = directory;
    }

    /** In its own time: how long the answer to an ask takes must not tell whether the address is known. */
    @Async
    public void send(NewChallenge challenge, PersonId person) {
        notices.send(new Notice(
                        challenge.id(),
                        "people.signInAsked",
                        directory.person(person).recipient(),
                        "/sign-in/link?token=" + challenge.token().text(),
                        Map.of("code", challenge.code().grouped(), "expiresAt", challenge.expiresAt()))
                .wipedAfterSending()
                .until(challenge.expiresAt()));
    }
}
