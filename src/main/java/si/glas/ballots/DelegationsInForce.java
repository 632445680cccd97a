package si.glas.ballots;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import si.glas.ballots.rules.Electorate;

/** Reads the delegations that are in force: those that nobody has ended, and whose ballot is open. */
@Component
class DelegationsInForce {

    private static final String IN_FORCE = """
            SELECT d.* FROM delegation d LEFT JOIN ballot b ON b.id = d.ballot
            WHERE d.electorate = :electorate AND d.ended_at IS NULL AND (d.ballot IS NULL OR b.state = 'OPEN')
            """;

    private final JdbcClient sql;

    DelegationsInForce(JdbcClient sql) {
        this.sql = sql;
    }

    List<Delegation> of(Electorate electorate) {
        return sql.sql(IN_FORCE)
                .param("electorate", electorate)
                .query(Delegation.class)
                .list();
    }

    /** By these voters. */
    List<Delegation> by(Electorate electorate, Collection<VoterId> delegators) {
        return find("AND d.delegator IN (:voters)", electorate, delegators);
    }

    /** To these voters. */
    List<Delegation> to(Electorate electorate, Collection<VoterId> delegates) {
        return find("AND d.delegate IN (:voters)", electorate, delegates);
    }

    /** All that those have given who have given any to one of these: one of them may hide another one. */
    List<Delegation> around(Electorate electorate, Collection<VoterId> delegates) {
        return find(
                "AND d.delegator IN (SELECT delegator FROM delegation WHERE delegate IN (:voters) AND ended_at IS NULL)",
                electorate,
                delegates);
    }

    private List<Delegation> find(String condition, Electorate electorate, Collection<VoterId> voters) {
        return voters.isEmpty()
                ? List.of()
                : sql.sql(IN_FORCE + condition)
                        .param("electorate", electorate)
                        .param("voters", voters)
                        .query(Delegation.class)
                        .list();
    }

    /** Who has given one of these the right to vote, though not in every ballot. */
    Set<VoterId> delegatorsTo(Collection<VoterId> delegates) {
        return delegates.isEmpty()
                ? Set.of()
                : sql.sql(
                                "SELECT delegator AS value FROM delegation WHERE delegate IN (:delegates) AND ended_at IS NULL")
                        .param("delegates", delegates)
                        .query(VoterId.class)
                        .set();
    }

    /** Nobody else gives one in this electorate until the end of the transaction. */
    void seizeBook(Electorate electorate) {
        sql.sql("SELECT electorate FROM delegation_book WHERE electorate = :electorate FOR UPDATE")
                .param("electorate", electorate)
                .query(String.class)
                .single();
    }
}
