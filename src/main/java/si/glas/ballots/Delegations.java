package si.glas.ballots;

import java.util.Arrays;
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
import si.glas.ballots.rules.DelegationRule;
import si.glas.ballots.rules.Electorate;
import si.glas.kernel.PersonId;
import si.glas.language.Alphabet;
import si.glas.language.Language;

/** Delegations as pages show them: those that are in force, to those whom they concern. */
@Component
@Transactional(readOnly = true)
public class Delegations {

    /**
     * A voter in one ballot.
     *
     * @param delegation by which another one may vote for it there; none if nobody may
     */
    public record InBallot(Giver giver, @Nullable DelegationView delegation) {}

    private final DelegationsInForce inForce;
    private final DelegationTeller teller;
    private final Franchise franchise;
    private final Occasions occasions;
    private final KeptBallots ballots;
    private final VotingBodies bodies;

    Delegations(
            DelegationsInForce inForce,
            DelegationTeller teller,
            Franchise franchise,
            Occasions occasions,
            KeptBallots ballots,
            VotingBodies bodies) {
        this.inForce = inForce;
        this.teller = teller;
        this.franchise = franchise;
        this.occasions = occasions;
        this.ballots = ballots;
        this.bodies = bodies;
    }

    /** By the voters whom this person represents. */
    public List<DelegationView> givenBy(PersonId person) {
        return tell(electorate -> inForce.by(electorate, bodies.of(electorate).votersOf(person)));
    }

    /** To the voters whom this person represents. */
    public List<DelegationView> givenTo(PersonId person) {
        return tell(electorate -> inForce.to(electorate, bodies.of(electorate).votersOf(person)));
    }

    /** Those that the office has entered. */
    public List<DelegationView> onPaper() {
        return tell(electorate ->
                inForce.of(electorate).stream().filter(Delegation::onPaper).toList());
    }

    /** The voters whose vote this person could give to another one. */
    public List<Giver> givers(PersonId person, Language language) {
        return electorates()
                .flatMap(electorate -> givers(electorate, bodies.of(electorate).votersOf(person)))
                .sorted(Comparator.comparing(Giver::name, Alphabet.of(language)))
                .toList();
    }

    /** How things stand in a ballot with those whom this person represents; none if its rules allow no delegation. */
    public List<InBallot> in(BallotId id, PersonId person, Language language) {
        Ballot ballot = ballots.get(id);
        if (!occasions.of(ballot).rule().allows()) {
            return List.of();
        }
        Set<VoterId> own = franchise.of(ballot, person).own();
        Map<VoterId, Delegation> counting = franchise.delegationsOf(ballot, own);
        return givers(ballot.electorate(), own)
                .sorted(Comparator.comparing(Giver::name, Alphabet.of(language)))
                .map(giver -> new InBallot(
                        giver,
                        Optional.ofNullable(counting.get(giver.voter()))
                                .map(teller::tell)
                                .orElse(null)))
                .toList();
    }

    /** What the statute allows beyond one ballot. */
    public DelegationRule beyondBallots(Electorate electorate) {
        return occasions.toCome(electorate);
    }

    private List<DelegationView> tell(Function<Electorate, List<Delegation>> found) {
        return electorates()
                .flatMap(electorate -> teller.tell(electorate, found.apply(electorate)).stream())
                .toList();
    }

    private Stream<Giver> givers(Electorate electorate, Set<VoterId> voters) {
        return bodies.of(electorate).names(voters).entrySet().stream()
                .map(voter -> new Giver(electorate, voter.getKey(), voter.getValue()));
    }

    private static Stream<Electorate> electorates() {
        return Arrays.stream(Electorate.values());
    }
}
