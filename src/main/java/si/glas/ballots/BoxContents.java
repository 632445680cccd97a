package si.glas.ballots;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks into the ballot box of the named tier, and tells of both tiers who has voted. */
@Component
class BoxContents {

    private record Turnout(BallotId ballot, long voted) {}

    private record Carried(BallotId ballot, VoterId voter, VoterId through) {}

    private final JdbcClient sql;

    BoxContents(JdbcClient sql) {
        this.sql = sql;
    }

    /** The votes of these voters that count now. */
    List<Vote> of(BallotId ballot, Collection<VoterId> voters) {
        return voters.isEmpty()
                ? List.of()
                : sql.sql("""
                        SELECT ballot, voter, marks, reason, cast_by, cast_at, given, through
                        FROM vote WHERE ballot = :ballot AND voter IN (:voters)
                        """)
                        .param("ballot", ballot)
                        .param("voters", voters)
                        .query(Vote.class)
                        .list();
    }

    /** Everything that was ever voted for these voters, in the order in which it came. */
    List<Vote> history(BallotId ballot, Collection<VoterId> voters) {
        return voters.isEmpty()
                ? List.of()
                : sql.sql("""
                        SELECT ballot, voter, number, marks, reason, cast_by, cast_at, given, through
                        FROM vote WHERE ballot = :ballot AND voter IN (:voters)
                        UNION ALL
                        SELECT ballot, voter, number, marks, reason, cast_by, cast_at, given, through
                        FROM superseded_vote WHERE ballot = :ballot AND voter IN (:voters)
                        ORDER BY cast_at, voter, number
                        """)
                        .param("ballot", ballot)
                        .param("voters", voters)
                        .query(Vote.class)
                        .list();
    }

    List<Vote> all(BallotId ballot) {
        return sql.sql(
                        "SELECT ballot, voter, marks, reason, cast_by, cast_at, given, through FROM vote WHERE ballot = :ballot")
                .param("ballot", ballot)
                .query(Vote.class)
                .list();
    }

    /** How many have voted in each of these ballots. */
    Map<BallotId, Long> turnout(Collection<BallotId> ballots) {
        return ballots.isEmpty()
                ? Map.of()
                : sql
                        .sql("SELECT ballot, count(*) AS voted FROM voted WHERE ballot IN (:ballots) GROUP BY ballot")
                        .param("ballots", ballots)
                        .query(Turnout.class)
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Turnout::ballot, Turnout::voted));
    }

    /** Those of these who have voted, in whichever tier. */
    Set<VoterId> voted(BallotId ballot, Collection<VoterId> voters) {
        return voters.isEmpty()
                ? Set.of()
                : sql.sql("SELECT voter AS value FROM voted WHERE ballot = :ballot AND voter IN (:voters)")
                        .param("ballot", ballot)
                        .param("voters", voters)
                        .query(VoterId.class)
                        .set();
    }

    /** The votes that were cast by delegation, in whichever tier, with the delegates. */
    Map<BallotId, Map<VoterId, VoterId>> carried(Collection<BallotId> ballots) {
        return ballots.isEmpty()
                ? Map.of()
                : sql
                        .sql(
                                "SELECT ballot, voter, through FROM voted WHERE ballot IN (:ballots) AND through IS NOT NULL")
                        .param("ballots", ballots)
                        .query(Carried.class)
                        .list()
                        .stream()
                        .collect(Collectors.groupingBy(
                                Carried::ballot, Collectors.toMap(Carried::voter, Carried::through)));
    }

    /** Whether somebody can still replace a vote that was cast for them by delegation. */
    boolean hasDelegated(BallotId ballot) {
        return sql.sql("SELECT EXISTS (SELECT 1 FROM vote WHERE ballot = :ballot AND given = 'DELEGATED')")
                .param("ballot", ballot)
                .query(Boolean.class)
                .single();
    }

    /** Who is on the roll and has not voted. */
    Set<VoterId> missing(BallotId ballot) {
        return sql.sql("""
                SELECT voter AS value FROM ballot_voter WHERE ballot = :ballot
                EXCEPT
                SELECT voter FROM voted WHERE ballot = :ballot
                """).param("ballot", ballot).query(VoterId.class).set();
    }
}
