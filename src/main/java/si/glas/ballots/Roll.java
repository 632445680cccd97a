package si.glas.ballots;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import si.glas.ballots.rules.Group;
import si.glas.ballots.rules.VotingRight;

/** Who may vote in a ballot: frozen when it opens, never changed. */
@Component
class Roll {

    private record Entry(VoterId voter, @Nullable Group memberGroup, int weight, boolean chairs) {

        VotingRight right() {
            return new VotingRight(memberGroup, weight, chairs);
        }
    }

    private record Place(BallotId ballot, VoterId voter) {}

    private final JdbcClient sql;

    Roll(JdbcClient sql) {
        this.sql = sql;
    }

    void freeze(BallotId ballot, Map<VoterId, VotingRight> voters) {
        List<Map.Entry<VoterId, VotingRight>> all = List.copyOf(voters.entrySet());
        // As one text each, because a statement cannot have a parameter for each of 100,000 voters.
        sql.sql("""
                INSERT INTO ballot_voter (ballot, voter, member_group, weight, chairs)
                SELECT :ballot, entry.*
                FROM unnest(
                    string_to_array(:voters, ',')::uuid[], string_to_array(:groups, ',', ''),
                    string_to_array(:weights, ',')::int[], string_to_array(:chairs, ',')::boolean[]) AS entry
                """)
                .param("ballot", ballot)
                .param("voters", list(all, Map.Entry::getKey))
                .param(
                        "groups",
                        list(
                                all,
                                entry -> Objects.requireNonNullElse(
                                        entry.getValue().group(), "")))
                .param("weights", list(all, entry -> entry.getValue().weight()))
                .param("chairs", list(all, entry -> entry.getValue().chairs()))
                .update();
    }

    private static <T> String list(List<T> all, Function<T, ?> value) {
        return all.stream().map(value).map(String::valueOf).collect(Collectors.joining(","));
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

    /** The same for several ballots at once; one with none of them is left out. */
    Map<BallotId, Set<VoterId>> among(Collection<BallotId> ballots, Collection<VoterId> voters) {
        return ballots.isEmpty() || voters.isEmpty()
                ? Map.of()
                : sql
                        .sql("SELECT ballot, voter FROM ballot_voter WHERE ballot IN (:ballots) AND voter IN (:voters)")
                        .param("ballots", ballots)
                        .param("voters", voters)
                        .query(Place.class)
                        .list()
                        .stream()
                        .collect(groupingBy(Place::ballot, mapping(Place::voter, toSet())));
    }

    Set<VoterId> of(BallotId ballot) {
        return sql.sql("SELECT voter AS value FROM ballot_voter WHERE ballot = :ballot")
                .param("ballot", ballot)
                .query(VoterId.class)
                .set();
    }

    /** The same with what each was given. */
    Map<VoterId, VotingRight> rights(BallotId ballot) {
        return sql
                .sql("SELECT voter, member_group, weight, chairs FROM ballot_voter WHERE ballot = :ballot")
                .param("ballot", ballot)
                .query(Entry.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Entry::voter, Entry::right));
    }
}
