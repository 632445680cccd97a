package si.glas.ballots;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import si.glas.notices.Notice;
import si.glas.notices.Notices;
import si.glas.people.PersonCard;
import si.glas.positions.Campaigns;

/** What those who speak for the delegator and for the delegate are told. */
@Component
class DelegationNotices {

    private final Notices notices;
    private final VotingBodies bodies;
    private final KeptBallots ballots;
    private final Campaigns campaigns;

    DelegationNotices(Notices notices, VotingBodies bodies, KeptBallots ballots, Campaigns campaigns) {
        this.notices = notices;
        this.bodies = bodies;
        this.ballots = ballots;
        this.campaigns = campaigns;
    }

    void given(Delegation delegation) {
        tell(delegation, "ballots.delegationReceived", delegation.delegate());
        tell(delegation, "ballots.delegationGiven", delegation.delegator());
    }

    void ended(Delegation delegation) {
        tell(delegation, "ballots.delegationEnded", delegation.delegate(), delegation.delegator());
    }

    private void tell(Delegation delegation, String kind, VoterId... voters) {
        UUID event = UUID.nameUUIDFromBytes((delegation.id() + "/" + kind).getBytes(UTF_8));
        String path = delegation.ballot() == null ? "/delegations" : "/ballots/" + delegation.ballot();
        Map<String, Object> values = values(delegation);
        people(delegation, voters)
                .forEach(person -> notices.send(new Notice(event, kind, person.recipient(), path, values)));
    }

    private Stream<PersonCard> people(Delegation delegation, VoterId... voters) {
        return bodies.of(delegation.electorate()).representatives(Set.of(voters)).values().stream()
                .flatMap(List::stream)
                .distinct();
    }

    private Map<String, Object> values(Delegation delegation) {
        Map<VoterId, String> names =
                bodies.of(delegation.electorate()).names(Set.of(delegation.delegator(), delegation.delegate()));
        return Map.of(
                "delegator", names.getOrDefault(delegation.delegator(), ""),
                "delegate", names.getOrDefault(delegation.delegate(), ""),
                "reach", delegation.reach().name(),
                "what", titleOf(delegation),
                "onPaper", String.valueOf(delegation.onPaper()),
                "body", delegation.electorate().name());
    }

    /** Of the ballot or the campaign; empty for all. */
    private String titleOf(Delegation delegation) {
        if (delegation.ballot() != null) {
            return ballots.get(delegation.ballot()).title();
        }
        return delegation.topic() == null
                ? ""
                : campaigns.get(delegation.topic()).title();
    }
}
