package si.glas.ballots;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who may vote in a ballot: frozen when it opens, never changed. */
@Component
class Roll {

    private final JdbcClient sql;

    Roll(JdbcClient sql) {
        this.sql = sql;
    }

    void freeze(BallotId ballot, Collection<VoterId> voters) {
        // As one text, because a statement cannot have a parameter for each of 100,000 voters.
        String all = voters.stream().map(VoterId::toString).collect(Collectors.joining(","));
        sql.sql("INSERT INTO ballot_voter SELECT :ballot, unnest(string_to_array(:voters, ',')::uuid[])")
                .param("ballot", ballot)
                .param("voters", all)
                .update();
    }

    /** Those of these who are on it. */
    Set<VoterId> among(BallotId ballot, Collection<VoterId> voters) {
        return voters.isEmpty()
                ? Set.of()
                : sql.sql("SELECT voter AS value FROM ballot_voter WHERE ballot = :ballot AND voter IN (:voters)")
                        .param("ballot", ballot)
                        .param("voters", voters)
                        .query(VoterId.class)
                        .set();
    }

    Set<VoterId> of(BallotId ballot) {
        return sql.sql("SELECT voter AS value FROM ballot_voter WHERE ballot = :ballot")
                .param("ballot", ballot)
                .query(VoterId.class)
                .set();
    }
}
