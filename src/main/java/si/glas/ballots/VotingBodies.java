package si.glas.ballots;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import si.glas.ballots.rules.Electorate;
import si.glas.kernel.PersonId;

/** Who can decide something in the network. */
@Component
class VotingBodies {

    private final Map<Electorate, VotingBody> bodies;

    VotingBodies(List<VotingBody> bodies) {
        this.bodies = bodies.stream().collect(Collectors.toMap(VotingBody::electorate, Function.identity()));
    }

    VotingBody of(Electorate electorate) {
        return Objects.requireNonNull(bodies.get(electorate));
    }

    /** For whom somebody may vote, in any ballot. */
    Set<VoterId> votersOf(PersonId person) {
        return bodies.values().stream()
                .flatMap(body -> body.votersOf(person).stream())
                .collect(Collectors.toSet());
    }
}
