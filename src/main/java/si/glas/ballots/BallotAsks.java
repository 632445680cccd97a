package si.glas.ballots;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import si.glas.ballots.rules.Electorate;
import si.glas.kernel.PersonId;
import si.glas.people.MemberId;
import si.glas.tasks.Ask;
import si.glas.tasks.Asks;

/** Open ballots in the inbox: one entry for each voter who has not voted. */
@Component
class BallotAsks implements Asks {

    private record Open(
            BallotId ballot, UUID subject, String title, Electorate electorate, VoterId voter, Instant closesAt) {

        Ask ask(boolean delegated) {
            String kind = delegated ? "ballots.voteByDelegation" : "ballots.vote";
            return new Ask(kind, title, "/ballots/" + ballot, subject, member(), closesAt);
        }

        private @Nullable MemberId member() {
            return electorate == Electorate.MEMBERS ? voter.member() : null;
        }
    }

    private final JdbcClient sql;
    private final VotingBodies bodies;
    private final DelegationsInForce inForce;
    private final Franchise franchise;
    private final KeptBallots ballots;
    private final InstantSource clock;

    BallotAsks(
            JdbcClient sql,
            VotingBodies bodies,
            DelegationsInForce inForce,
            Franchise franchise,
            KeptBallots ballots,
            InstantSource clock) {
        this.sql = sql;
        this.bodies = bodies;
        this.inForce = inForce;
        this.franchise = franchise;
        this.ballots = ballots;
        this.clock = clock;
    }

    @Override
    public List<Ask> waitingFor(PersonId person) {
        Set<VoterId> own = bodies.votersOf(person);
        Set<VoterId> others = new HashSet<>(inForce.delegatorsTo(own));
        others.removeAll(own);
        List<Open> open = open(Stream.concat(own.stream(), others.stream()).toList());
        Map<BallotId, Map<VoterId, Delegation>> carried = carried(open, own, others);
        return open.stream()
                .filter(one -> own.contains(one.voter())
                        || carried.getOrDefault(one.ballot(), Map.of()).containsKey(one.voter()))
                .map(one -> one.ask(!own.contains(one.voter())))
                .toList();
    }

    private Map<BallotId, Map<VoterId, Delegation>> carried(List<Open> open, Set<VoterId> own, Set<VoterId> others) {
        Set<BallotId> theirs = open.stream()
                .filter(one -> others.contains(one.voter()))
                .map(Open::ballot)
                .collect(toSet());
        return theirs.isEmpty() ? Map.of() : franchise.carriedIn(ballots.findAllByIdIn(theirs), own);
    }

    private List<Open> open(List<VoterId> voters) {
        return voters.isEmpty()
                ? List.of()
                : sql.sql("""
                        SELECT b.id AS ballot, coalesce(b.position, b.question) AS subject, b.title, b.electorate, r.voter, b.closes_at
                        FROM ballot_voter r
                        JOIN ballot b ON b.id = r.ballot
                        WHERE r.voter IN (:voters) AND b.state = 'OPEN' AND b.closes_at > :now
                          AND NOT EXISTS (SELECT 1 FROM voted v WHERE v.ballot = r.ballot AND v.voter = r.voter)
                        ORDER BY b.closes_at, b.title, r.voter
                        """)
                        .param("voters", voters)
                        .param("now", clock.instant())
                        .query(Open.class)
                        .list();
    }
}
