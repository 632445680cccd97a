package si.glas.ballots;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The votes of the named tier: for each voter the one that counts, and those that it replaced. */
@Component
class BallotBox {

    /** What became of a vote. */
    enum Entry {
        FIRST,
        CHANGED,
        /** The voter had voted just so. */
        REPEATED
    }

    private record Turnout(BallotId ballot, long voted) {}

    private final JdbcClient sql;

    BallotBox(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * Takes a vote. Of two for one voter that come at once, one waits for the other.
     *
     * @throws VoteIsFinal if the voter has voted otherwise, and may not change it
     */
    Entry put(Vote vote, boolean mayChange) {
        if (insert(vote)) {
            return Entry.FIRST;
        }
        Vote before = lock(vote);
        if (before.saysTheSameAs(vote)) {
            return Entry.REPEATED;
        }
        if (!mayChange) {
            throw new VoteIsFinal(before);
        }
        replace(vote);
        return Entry.CHANGED;
    }

    /** The votes of these voters that count now. */
    List<Vote> of(BallotId ballot, Collection<VoterId> voters) {
        return voters.isEmpty()
                ? List.of()
                : sql.sql("""
                        SELECT ballot, voter, choice, reason, cast_by, cast_at
                        FROM vote WHERE ballot = :ballot AND voter IN (:voters)
                        """)
                        .param("ballot", ballot)
                        .param("voters", voters)
                        .query(Vote.class)
                        .list();
    }

    List<Vote> all(BallotId ballot) {
        return sql.sql("SELECT ballot, voter, choice, reason, cast_by, cast_at FROM vote WHERE ballot = :ballot")
                .param("ballot", ballot)
                .query(Vote.class)
                .list();
    }

    /** How many have voted in each of these ballots. */
    Map<BallotId, Long> turnout(Collection<BallotId> ballots) {
        return ballots.isEmpty()
                ? Map.of()
                : sql
                        .sql("SELECT ballot, count(*) AS voted FROM vote WHERE ballot IN (:ballots) GROUP BY ballot")
                        .param("ballots", ballots)
                        .query(Turnout.class)
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Turnout::ballot, Turnout::voted));
    }

    /** Who is on the roll and has not voted. */
    Set<VoterId> missing(BallotId ballot) {
        return sql.sql("""
                SELECT voter AS value FROM ballot_voter WHERE ballot = :ballot
                EXCEPT
                SELECT voter FROM vote WHERE ballot = :ballot
                """).param("ballot", ballot).query(VoterId.class).set();
    }

    private boolean insert(Vote vote) {
        return 1 == with(vote, """
                        INSERT INTO vote (ballot, voter, number, choice, reason, cast_by, cast_at)
                        VALUES (:ballot, :voter, 1, :choice, :reason, :castBy, :castAt)
                        ON CONFLICT (ballot, voter) DO NOTHING
                        """).update();
    }

    private Vote lock(Vote vote) {
        return with(vote, """
                SELECT ballot, voter, choice, reason, cast_by, cast_at
                FROM vote WHERE ballot = :ballot AND voter = :voter FOR UPDATE
                """).query(Vote.class).single();
    }

    private void replace(Vote vote) {
        with(vote, """
                INSERT INTO superseded_vote (ballot, voter, number, choice, reason, cast_by, cast_at)
                SELECT ballot, voter, number, choice, reason, cast_by, cast_at
                FROM vote WHERE ballot = :ballot AND voter = :voter
                """).update();
        with(vote, """
                UPDATE vote
                SET number = number + 1, choice = :choice, reason = :reason, cast_by = :castBy, cast_at = :castAt
                WHERE ballot = :ballot AND voter = :voter
                """).update();
    }

    private JdbcClient.StatementSpec with(Vote vote, String statement) {
        return sql.sql(statement)
                .param("ballot", vote.ballot())
                .param("voter", vote.voter())
                .param("choice", vote.choice())
                .param("reason", vote.reason())
                .param("castBy", vote.castBy())
                .param("castAt", vote.castAt());
    }
}
