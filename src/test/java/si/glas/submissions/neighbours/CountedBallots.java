package si.glas.submissions.neighbours;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import si.glas.ballots.BallotId;
import si.glas.ballots.BallotResult;
import si.glas.ballots.BallotView;
import si.glas.ballots.Ballots;
import si.glas.ballots.Contest;
import si.glas.ballots.QuestionId;
import si.glas.ballots.Turnout;
import si.glas.ballots.VoterId;
import si.glas.ballots.rules.RuleSet;
import si.glas.ballots.rules.RuleSets;
import si.glas.ballots.rules.Tally;
import si.glas.ballots.rules.Tier;
import si.glas.language.Language;
import si.glas.positions.PositionArchive;
import si.glas.positions.PositionId;
import si.glas.positions.PositionView;
import si.glas.positions.VersionId;

/** Every position was adopted by 41 to 3 of 58, with 2 abstentions, while one said that it is not their field. */
public final class CountedBallots implements Ballots {

    private static final Instant CLOSED_AT = Instant.parse("2026-11-23T16:59:59Z");

    private final PositionArchive positions;
    private final RuleSet rules;

    public CountedBallots(PositionArchive positions, RuleSets statute) {
        this.positions = positions;
        this.rules = statute.read(statute.text("members-ordinary"));
    }

    @Override
    public List<BallotResult> resultsOf(PositionId id) {
        PositionView position = positions.get(id);
        Tally tally = rules.tally(58, 41, 3, 2, 1);
        return List.of(new BallotResult(
                ballot(position, Objects.requireNonNull(position.frozen())),
                tally,
                rules.decide(tally),
                List.of(),
                "ab".repeat(32)));
    }

    private BallotView ballot(PositionView position, VersionId text) {
        return new BallotView(
                BallotId.random(),
                position.id(),
                text,
                null,
                positions.version(text).sha256(),
                position.title(),
                1,
                rules,
                new Contest(rules.method(), List.of(), 1, ""),
                Tier.NAMED,
                BallotView.State.COUNTED,
                58,
                47,
                CLOSED_AT.minusSeconds(864_000),
                CLOSED_AT,
                CLOSED_AT);
    }

    @Override
    public Map<QuestionId, BallotView> on(Collection<QuestionId> questions) {
        return Map.of();
    }

    @Override
    public BallotView get(BallotId id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public BallotView getUncounted(BallotId id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Map<PositionId, BallotView> openOn(Collection<PositionId> positions) {
        return Map.of();
    }

    @Override
    public Optional<BallotId> latestOn(PositionId position) {
        return Optional.empty();
    }

    @Override
    public Optional<BallotResult> resultOf(BallotId id) {
        return Optional.empty();
    }

    @Override
    public String voterName(BallotId id, VoterId voter) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Turnout turnout(BallotId id, Language language) {
        throw new UnsupportedOperationException();
    }
}
