package si.glas.submissions;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import si.glas.ballots.BallotResult;
import si.glas.ballots.BallotWording;
import si.glas.ballots.Ballots;
import si.glas.ballots.rules.Tally;
import si.glas.language.Language;
import si.glas.language.Wording;
import si.glas.positions.PositionView;
import si.glas.positions.PositionView.DecidedBy;

/** How a position was decided, for outsiders: numbers and articles of the statute, and nobody's name. */
@Component
public class DecisionStory {

    private final Ballots ballots;
    private final BallotWording arithmetic;
    private final Wording wording;

    DecisionStory(Ballots ballots, BallotWording arithmetic, Wording wording) {
        this.ballots = ballots;
        this.arithmetic = arithmetic;
        this.wording = wording;
    }

    /** @param position that was adopted */
    public List<String> tell(PositionView position, Language language) {
        return Stream.concat(
                        Stream.of(adoption(position, language)),
                        ballots.resultsOf(position.id()).stream()
                                .filter(result -> Objects.equals(result.ballot().textVersion(), position.frozen()))
                                .flatMap(result -> ballot(result, language)))
                .toList();
    }

    private String adoption(PositionView position, Language language) {
        return wording.say(
                language,
                "submissions.story.adopted",
                Map.of(
                        "body",
                        Objects.requireNonNullElse(position.decidedBy(), DecidedBy.MEMBERS),
                        "at",
                        Objects.requireNonNull(position.adoptedAt())));
    }

    private Stream<String> ballot(BallotResult result, Language language) {
        return Stream.concat(
                Stream.of(votes(result, language)),
                arithmetic.steps(result, language).stream().map(step -> (step.says() + " " + step.working()).strip()));
    }

    private String votes(BallotResult result, Language language) {
        Tally tally = result.tally();
        return wording.say(
                language,
                "submissions.story.votes",
                Map.of(
                        "call", result.ballot().call(),
                        "closedAt",
                                Objects.requireNonNullElse(
                                        result.ballot().closedAt(),
                                        result.ballot().closesAt()),
                        "yes", tally.yes(),
                        "no", tally.no(),
                        "abstain", tally.abstain(),
                        "notOurField", tally.notOurField(),
                        "silent", tally.silent()));
    }
}
