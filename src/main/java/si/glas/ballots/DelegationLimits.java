package si.glas.ballots;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import si.glas.ballots.BallotView.State;
import si.glas.ballots.rules.DelegationRule;
import si.glas.positions.CampaignId;

/** Whether a delegation may be given, beside all that are in force. */
@Component
class DelegationLimits {

    private final KeptBallots ballots;
    private final DelegationsInForce inForce;
    private final Occasions occasions;
    private final VotingBodies bodies;
    private final Roll roll;

    DelegationLimits(
            KeptBallots ballots, DelegationsInForce inForce, Occasions occasions, VotingBodies bodies, Roll roll) {
        this.ballots = ballots;
        this.inForce = inForce;
        this.occasions = occasions;
        this.bodies = bodies;
        this.roll = roll;
    }

    /**
     * Nobody else gives one in the same electorate until the end of the transaction.
     *
     * @return those by the same voter that it replaces
     */
    List<Delegation> check(Delegation added) {
        requireOpenBallot(added);
        inForce.seizeBook(added.electorate());
        requireEligible(added);
        List<Delegation> all = new ArrayList<>(inForce.of(added.electorate()));
        List<Delegation> replaced = all.stream().filter(added::isForTheSameAs).toList();
        all.removeAll(replaced);
        List<Occasion> reached =
                occasionsOf(added, all).filter(one -> one.isReachedBy(added)).toList();
        if (reached.isEmpty()) {
            throw DelegationRefused.notAllowed();
        }
        reached.forEach(occasion -> check(added, new DelegationBook(all), occasion));
        return replaced;
    }

    private void check(Delegation added, DelegationBook book, Occasion occasion) {
        List<VoterId> circle = book.circle(added, occasion);
        if (!circle.isEmpty()) {
            throw DelegationRefused.circle(names(added, circle));
        }
        DelegationRule rule = occasion.rule();
        if (book.carried(added.delegate(), added.delegator(), occasion) >= rule.most()) {
            throw DelegationRefused.full(names(added, List.of(added.delegate())), rule.most(), rule.article());
        }
    }

    private void requireOpenBallot(Delegation added) {
        if (added.ballot() != null) {
            Ballot ballot = ballots.share(added.ballot());
            ballot.admitVote(added.givenAt());
            if (roll.among(ballot.id(), Set.of(added.delegator())).isEmpty()) {
                throw new NotOnRoll(added.delegator(), ballot.openedAt());
            }
        }
    }

    /** The delegate has to be somebody else, of the same electorate, who can vote: for whom somebody speaks. */
    private void requireEligible(Delegation added) {
        VoterId delegate = added.delegate();
        VotingBody body = bodies.of(added.electorate());
        boolean eligible = !delegate.equals(added.delegator())
                && body.belonging(Set.of(delegate)).contains(delegate)
                && body.representatives(Set.of(delegate)).containsKey(delegate)
                && (added.ballot() == null
                        || !roll.among(added.ballot(), Set.of(delegate)).isEmpty());
        if (!eligible) {
            throw DelegationRefused.notEligible(names(added, List.of(delegate)));
        }
    }

    /** All open ballots, those to come, and those to come on each topic for which there are delegations. */
    private Stream<Occasion> occasionsOf(Delegation added, List<Delegation> all) {
        List<Ballot> open = ballots.findByElectorateAndState(added.electorate(), State.OPEN);
        Stream<CampaignId> topics = Stream.concat(Stream.of(added), all.stream())
                .map(Delegation::topic)
                .filter(Objects::nonNull)
                .distinct();
        return Stream.concat(
                occasions.of(open).stream(), occasions.toCome(added.electorate(), topics.toList()).stream());
    }

    private String names(Delegation added, List<VoterId> voters) {
        Map<VoterId, String> names = bodies.of(added.electorate()).names(voters);
        return voters.stream()
                .map(voter -> names.getOrDefault(voter, voter.toString()))
                .collect(joining(" → "));
    }
}
