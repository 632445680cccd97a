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

/** What those who speak for the delegator and for the delegate are told. */
@Component
class DelegationNotices {

    private final Notices notices;
    private final VotingBodies bodies;
    private final DelegationTeller teller;

    DelegationNotices(Notices notices, VotingBodies bodies, DelegationTeller teller) {
        this.notices = notices;
        this.bodies = bodies;
        this.teller = teller;
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
        DelegationView told = teller.tell(delegation);
        return Map.of(
                "delegator", told.delegator(),
                "delegate", told.delegate(),
                "reach", told.reach().name(),
                "what", told.what(),
                "onPaper", String.valueOf(told.onPaper()),
                "body", delegation.electorate().name());
    }
}
