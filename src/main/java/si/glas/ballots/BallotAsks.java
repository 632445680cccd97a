package si.glas.ballots;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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

        Ask ask() {
            return new Ask("ballots.vote", title, "/ballots/" + ballot, subject, member(), closesAt);
        }

        private @Nullable MemberId member() {
            return electorate == Electorate.MEMBERS ? voter.member() : null;
        }
    }

    private final JdbcClient sql;
    private final VotingBodies bodies;
    private final InstantSource clock;

    BallotAsks(JdbcClient sql, VotingBodies bodies, InstantSource clock) {
        this.sql = sql;
        this.bodies = bodies;
        this.clock = clock;
    }

    @Override
    public List<Ask> waitingFor(PersonId person) {
        Set<VoterId> voters = bodies.votersOf(person);
        return voters.isEmpty()
                ? List.of()
                : sql.sql("""
                        SELECT b.id AS ballot, coalesce(b.position, b.question) AS subject, b.title, b.electorate, r.voter, b.closes_at
                        FROM ballot_voter r
                        JOIN ballot b ON b.id = r.ballot
                        WHERE r.voter IN (:voters) AND b.state = 'OPEN' AND b.closes_at > :now
                          AND NOT EXISTS (SELECT 1 FROM voted v WHERE v.ballot = r.ballot AND v.voter = r.voter)
                        ORDER BY b.closes_at, b.title, r.voter
                        """).param("voters", voters).param("now", clock.instant()).query(Open.class).list().stream()
                        .map(Open::ask)
                        .toList();
    }
}
