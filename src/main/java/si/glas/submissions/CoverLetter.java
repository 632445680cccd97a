package si.glas.submissions;

import java.time.InstantSource;
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
import si.glas.texts.Demand;
import si.glas.texts.Demands;
import si.glas.texts.MarkdownText;
import si.glas.timetable.Plans;

/** Writes the mail with which a text goes to a decision-maker, in their language, from somebody who answers for it. */
@Component
class CoverLetter {

    private final PositionArchive positions;
    private final PositionPaper paper;
    private final Directory directory;
    private final Plans plans;
    private final Wording wording;
    private final NetworkSettings network;
    private final LetterPost post;
    private final InstantSource clock;

    CoverLetter(
            PositionArchive positions,
            PositionPaper paper,
            Directory directory,
            Plans plans,
            Wording wording,
            NetworkSettings network,
            LetterPost post,
            InstantSource clock) {
        this.positions = positions;
        this.paper = paper;
        this.directory = directory;
        this.plans = plans;
        this.wording = wording;
        this.network = network;
        this.post = post;
        this.clock = clock;
    }

    OutgoingMail write(UUID mail, Submission submission, Addressee to) {
        PositionView position = positions.get(submission.position());
        Language language = to.details().language();
        Map<String, Object> values = values(submission, position);
        List<String> demands = demands(position);
        return post.mail(
                mail,
                to,
                submission,
                new Letter(
                        paper.kind(position) + ": " + position.title(),
                        List.of(wording.say(language, "submissions.letter.text", values)),
                        demands,
                        Stream.of("answer", "proof", "closing")
                                .map(part -> wording.say(language, "submissions.letter." + part, values))
                                .toList()));
    }

    private Map<String, Object> values(Submission submission, PositionView position) {
        return Map.of(
                "network", network.name(),
                "title", position.title(),
                "adoptedAt", Objects.requireNonNull(position.adoptedAt()),
                "demands", demands(position).size(),
                "answerBy",
                        plans.responseAfter(clock.instant()
                                        .atZone(network.timeZone())
                                        .toLocalDate())
                                .dueAt(),
                "sha256", submission.paper().grouped(),
                "address", network.link("/published/" + position.id()),
                "signer",
                        directory
                                .person(Objects.requireNonNull(submission.signedOffBy()))
                                .name());
    }

    private List<String> demands(PositionView position) {
        String markdown =
                positions.version(Objects.requireNonNull(position.frozen())).markdown();
        return Demands.of(new MarkdownText(markdown)).list().stream()
                .map(Demand::text)
                .toList();
    }
}
