package si.glas.ballots;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import si.glas.ballots.rules.RuleSets;
import si.glas.kernel.NotFound;
import si.glas.language.Alphabet;
import si.glas.language.Language;
import si.glas.people.PersonCard;
import si.glas.positions.PositionId;

/** The ballots as they stand in the database. */
@Component
@Transactional(readOnly = true)
class BallotsOfRecord implements Ballots {

    private final KeptBallots ballots;
    private final RuleSets ruleSets;
    private final Contests contests;
    private final Results results;
    private final Roll roll;
    private final BoxContents box;
    private final VotingBodies bodies;

    BallotsOfRecord(
            KeptBallots ballots,
            RuleSets ruleSets,
            Contests contests,
            Results results,
            Roll roll,
            BoxContents box,
            VotingBodies bodies) {
        this.ballots = ballots;
        this.ruleSets = ruleSets;
        this.contests = contests;
        this.results = results;
        this.roll = roll;
        this.box = box;
        this.bodies = bodies;
    }

    @Override
    public BallotView get(BallotId id) {
        return views(List.of(ballots.get(id))).getFirst();
    }

    @Override
    public BallotView getUncounted(BallotId id) {
        Ballot ballot = ballots.get(id);
        return ballot.view(ruleSets.read(ballot.rules()), contests.of(ballot), 0);
    }

    @Override
    public Map<PositionId, BallotView> openOn(Collection<PositionId> positions) {
        return positions.isEmpty()
                ? Map.of()
                : views(ballots.findByPositionInAndState(positions, BallotView.State.OPEN)).stream()
                        .collect(toMap(
                                ballot -> Objects.requireNonNull(ballot.position()),
                                Function.identity(),
                                (one, later) -> later));
    }

    @Override
    public Optional<BallotId> latestOn(PositionId position) {
        return ballots.findFirstByPositionOrderByOpenedAtDesc(position).map(Ballot::id);
    }

    @Override
    public String voterName(BallotId id, VoterId voter) {
        Ballot ballot = ballots.get(id);
        if (roll.among(id, Set.of(voter)).isEmpty()) {
            throw new NotFound(voter);
        }
        return new VoterNames(bodies.of(ballot.electorate()).names(Set.of(voter)), Map.of()).of(voter);
    }

    @Override
    public Turnout turnout(BallotId id, Language language) {
        BallotView ballot = get(id);
        VotingBody body = bodies.of(ballot.rules().voters());
        boolean ofAll = !ballot.rules().voting().turnoutShown().beforeClosing(true);
        Set<VoterId> missing = ofAll ? roll.of(id) : box.missing(id);
        VoterNames names = new VoterNames(body.names(missing), Map.of());
        List<VoterId> listed = missing.stream()
                .sorted(Comparator.comparing(names::of, Alphabet.of(language)))
                .limit(Turnout.LONGEST_LIST)
                .toList();
        Map<VoterId, List<PersonCard>> representatives = body.representatives(listed);
        return new Turnout(
                ballot,
                ofAll,
                listed.stream()
                        .map(voter -> new MissingVoter(
                                voter, names.of(voter), representatives.getOrDefault(voter, List.of())))
                        .toList(),
                missing.size() - listed.size());
    }

    @Override
    public List<BallotResult> resultsOf(PositionId position) {
        return ballots.findByPositionOrderByOpenedAt(position).stream()
                .flatMap(ballot -> results.of(ballot).stream())
                .toList();
    }

    @Override
    public Map<QuestionId, BallotView> on(Collection<QuestionId> questions) {
        return questions.isEmpty()
                ? Map.of()
                : views(ballots.findByQuestionIn(questions)).stream()
                        .collect(toMap(ballot -> Objects.requireNonNull(ballot.question()), Function.identity()));
    }

    @Override
    public Optional<BallotResult> resultOf(BallotId id) {
        return results.of(ballots.get(id));
    }

    private List<BallotView> views(Collection<Ballot> ballots) {
        Map<BallotId, Long> turnout =
                box.turnout(ballots.stream().map(Ballot::id).toList());
        Map<BallotId, Contest> contest = contests.of(ballots);
        return ballots.stream()
                .map(ballot -> ballot.view(
                        ruleSets.read(ballot.rules()),
                        Objects.requireNonNull(contest.get(ballot.id())),
                        turnout.getOrDefault(ballot.id(), 0L)))
                .toList();
    }
}
