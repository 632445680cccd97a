package si.glas.ballots;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import si.glas.ballots.rules.Electorate;
import si.glas.kernel.Id;
import si.glas.positions.Campaign;
import si.glas.positions.CampaignId;
import si.glas.positions.Campaigns;

/** Says delegations with the names of today. */
@Component
class DelegationTeller {

    private final VotingBodies bodies;
    private final KeptBallots ballots;
    private final Campaigns campaigns;

    DelegationTeller(VotingBodies bodies, KeptBallots ballots, Campaigns campaigns) {
        this.bodies = bodies;
        this.ballots = ballots;
        this.campaigns = campaigns;
    }

    DelegationView tell(Delegation delegation) {
        return tell(delegation.electorate(), List.of(delegation)).getFirst();
    }

    /** The earliest first. */
    List<DelegationView> tell(Electorate electorate, Collection<Delegation> delegations) {
        Map<VoterId, String> names = bodies.of(electorate)
                .names(delegations.stream()
                        .flatMap(one -> Stream.of(one.delegator(), one.delegate()))
                        .collect(toSet()));
        Map<Id, String> titles = new HashMap<>(titles(delegations));
        titles.putAll(goals(delegations));
        return delegations.stream()
                .sorted(Comparator.comparing(Delegation::givenAt))
                .map(one -> new DelegationView(
                        one.id(),
                        names.getOrDefault(one.delegator(), ""),
                        names.getOrDefault(one.delegate(), ""),
                        one.reach(),
                        one.ballot(),
                        titles.getOrDefault(one.ballot() == null ? one.topic() : one.ballot(), ""),
                        one.givenAt(),
                        one.onPaper()))
                .toList();
    }

    private Map<BallotId, String> titles(Collection<Delegation> delegations) {
        List<BallotId> ids = delegations.stream()
                .map(Delegation::ballot)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return ids.isEmpty() ? Map.of() : ballots.findAllByIdIn(ids).stream().collect(toMap(Ballot::id, Ballot::title));
    }

    private Map<CampaignId, String> goals(Collection<Delegation> delegations) {
        return delegations.stream()
                .map(Delegation::topic)
                .filter(Objects::nonNull)
                .distinct()
                .map(campaigns::findById)
                .flatMap(Optional::stream)
                .collect(toMap(Campaign::id, Campaign::title));
    }
}
