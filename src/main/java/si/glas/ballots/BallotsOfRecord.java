package si.glas.ballots;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import si.glas.ballots.rules.RuleSet;
import si.glas.ballots.rules.RuleSets;
import si.glas.ballots.rules.Tally;
import si.glas.kernel.PersonId;
import si.glas.language.Alphabet;
import si.glas.language.Language;
import si.glas.people.Directory;
import si.glas.people.PersonCard;
import si.glas.positions.PositionId;

/** The ballots as they stand in the database. */
@Component
@Transactional(readOnly = true)
class BallotsOfRecord implements Ballots {

    private final KeptBallots ballots;
    private final RuleSets ruleSets;
    private final Roll roll;
    private final BallotBox box;
    private final VotingBodies bodies;
    private final Directory directory;

    BallotsOfRecord(
            KeptBallots ballots,
            RuleSets ruleSets,
            Roll roll,
            BallotBox box,
            VotingBodies bodies,
            Directory directory) {
        this.ballots = ballots;
        this.ruleSets = ruleSets;
        this.roll = roll;
        this.box = box;
        this.bodies = bodies;
        this.directory = directory;
    }

    @Override
    public BallotView get(BallotId id) {
        return views(List.of(ballots.get(id))).getFirst();
    }

    @Override
    public Map<PositionId, BallotView> openOn(Collection<PositionId> positions) {
        return positions.isEmpty()
                ? Map.of()
                : views(ballots.findByPositionInAndState(positions, BallotView.State.OPEN)).stream()
                        .collect(toMap(BallotView::position, Function.identity(), (one, later) -> later));
    }

    @Override
    public List<BallotResult> resultsOf(PositionId position) {
        return results(ballots.findByPositionOrderByOpenedAt(position));
    }

    @Override
    public Optional<BallotResult> resultOf(BallotId id) {
        return results(List.of(ballots.get(id))).stream().findFirst();
    }

    @Override
    public List<NamedVote> votes(BallotId id, Language language) {
        Ballot ballot = ballots.get(id);
        if (ballot.count() == null) {
            return List.of();
        }
        Set<VoterId> voters = roll.of(id);
        Map<VoterId, String> names = bodies.of(ballot.electorate()).names(voters);
        Map<VoterId, Vote> votes = byVoter(box.all(id));
        return voters.stream()
                .map(voter -> named(voter, names, votes.get(voter)))
                .sorted(Comparator.comparing(NamedVote::name, Alphabet.of(language)))
                .toList();
    }

    @Override
    public List<OwnVote> ownVotes(BallotId id, PersonId person, Language language) {
        VotingBody body = bodies.of(ballots.get(id).electorate());
        Set<VoterId> voters = roll.among(id, body.votersOf(person));
        Map<VoterId, String> names = body.names(voters);
        List<Vote> votes = box.of(id, voters);
        Map<PersonId, PersonCard> casters =
                directory.persons(votes.stream().map(Vote::castBy).toList());
        Map<VoterId, Vote> byVoter = byVoter(votes);
        return voters.stream()
                .map(voter -> own(voter, names, byVoter.get(voter), casters))
                .sorted(Comparator.comparing(OwnVote::name, Alphabet.of(language)))
                .toList();
    }

    @Override
    public Turnout turnout(BallotId id, Language language) {
        BallotView ballot = get(id);
        VotingBody body = bodies.of(ballot.rules().voters());
        Set<VoterId> missing = box.missing(id);
        Map<VoterId, String> names = body.names(missing);
        Map<VoterId, List<PersonCard>> representatives = body.representatives(missing);
        return new Turnout(
                ballot,
                missing.stream()
                        .map(voter -> new MissingVoter(
                                voter, nameOf(voter, names), representatives.getOrDefault(voter, List.of())))
                        .sorted(Comparator.comparing(MissingVoter::name, Alphabet.of(language)))
                        .toList());
    }

    private List<BallotView> views(Collection<Ballot> ballots) {
        Map<BallotId, Long> turnout =
                box.turnout(ballots.stream().map(Ballot::id).toList());
        return ballots.stream()
                .map(ballot -> ballot.view(ruleSets.read(ballot.rules()), turnout.getOrDefault(ballot.id(), 0L)))
                .toList();
    }

    private List<BallotResult> results(Collection<Ballot> ballots) {
        return ballots.stream().flatMap(this::result).toList();
    }

    private Stream<BallotResult> result(Ballot ballot) {
        Count count = ballot.count();
        if (count == null) {
            return Stream.empty();
        }
        RuleSet rules = ruleSets.read(ballot.rules());
        Tally tally = rules.tally(ballot.eligible(), count.yes(), count.no(), count.abstain(), count.notOurField());
        BallotView view = ballot.view(rules, ballot.eligible() - tally.silent());
        return Stream.of(new BallotResult(view, tally, rules.decide(tally), count.recordHash()));
    }

    private static NamedVote named(VoterId voter, Map<VoterId, String> names, @Nullable Vote vote) {
        return vote == null
                ? new NamedVote(voter, nameOf(voter, names), null, "", null)
                : new NamedVote(voter, nameOf(voter, names), vote.choice(), vote.reason(), vote.castAt());
    }

    private static OwnVote own(
            VoterId voter, Map<VoterId, String> names, @Nullable Vote vote, Map<PersonId, PersonCard> casters) {
        if (vote == null) {
            return new OwnVote(voter, nameOf(voter, names), null, "", null, null);
        }
        PersonCard caster = casters.get(vote.castBy());
        return new OwnVote(
                voter,
                nameOf(voter, names),
                vote.choice(),
                vote.reason(),
                caster == null ? null : caster.name(),
                vote.castAt());
    }

    private static Map<VoterId, Vote> byVoter(Collection<Vote> votes) {
        return votes.stream().collect(toMap(Vote::voter, Function.identity()));
    }

    /** Somebody whose name has been forgotten is still one of those who decided. */
    private static String nameOf(VoterId voter, Map<VoterId, String> names) {
        return names.getOrDefault(voter, voter.toString());
    }
}
