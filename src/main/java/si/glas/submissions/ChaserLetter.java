package si.glas.submissions;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import si.glas.kernel.NetworkSettings;
import si.glas.language.Language;
import si.glas.language.Wording;
import si.glas.notices.OutgoingMail;
import si.glas.people.Directory;
import si.glas.positions.PositionArchive;
import si.glas.positions.PositionView;

/** Writes the mail that asks a decision-maker once more for an answer, as a reply to the first one. */
@Component
class ChaserLetter {

    private final PositionArchive positions;
    private final PositionPaper paper;
    private final Directory directory;
    private final Wording wording;
    private final NetworkSettings network;
    private final LetterPost post;

    ChaserLetter(
            PositionArchive positions,
            PositionPaper paper,
            Directory directory,
            Wording wording,
            NetworkSettings network,
            LetterPost post) {
        this.positions = positions;
        this.paper = paper;
        this.directory = directory;
        this.wording = wording;
        this.network = network;
        this.post = post;
    }

    OutgoingMail write(UUID mail, Submission submission, Addressee to, SentMail first, Instant answerBy) {
        PositionView position = positions.get(submission.position());
        Language language = to.details().language();
        Map<String, Object> values = values(submission, position, answerBy);
        Letter letter = new Letter(
                wording.say(language, "submissions.chaser.subject", paper.kind(position) + ": " + position.title()),
                Stream.of("submissions.chaser.text", "submissions.letter.proof", "submissions.letter.closing")
                        .map(part -> wording.say(language, part, values))
                        .toList(),
                List.of(),
                List.of());
        return post.mail(mail, to, submission, letter)
                .header("In-Reply-To", first.messageId())
                .header("References", first.messageId());
    }

    private Map<String, Object> values(Submission submission, PositionView position, Instant answerBy) {
        return Map.of(
                "network", network.name(),
                "title", position.title(),
                "deliveredAt", Objects.requireNonNull(submission.deliveredAt()),
                "answerBy", answerBy,
                "sha256", submission.paper().grouped(),
                "address", network.link("/published/" + position.id()),
                "signer",
                        directory
                                .person(Objects.requireNonNull(submission.signedOffBy()))
                                .name());
    }
}
