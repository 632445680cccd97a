package si.glas.ballots;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import si.glas.ballots.rules.RuleSet;
import si.glas.ballots.rules.Tally;

/** Keeps what each chamber voted, where the rules know chambers. */
@Component
class ChamberCounts {

    private record Row(long eligible, long yes, long no, long abstain, long notOurField) {}

    private final JdbcClient sql;

    ChamberCounts(JdbcClient sql) {
        this.sql = sql;
    }

    /** @param tallies in the order of the rule set */
    void keep(BallotId ballot, List<Tally> tallies) {
        for (int number = 1; number <= tallies.size(); number++) {
            Tally tally = tallies.get(number - 1);
            sql.sql("""
                    INSERT INTO chamber_count (ballot, number, eligible, yes, no, abstain, not_our_field)
                    VALUES (:ballot, :number, :eligible, :yes, :no, :abstain, :notOurField)
                    """)
                    .param("ballot", ballot)
                    .param("number", number)
                    .param("eligible", tally.eligible())
                    .param("yes", tally.yes())
                    .param("no", tally.no())
                    .param("abstain", tally.abstain())
                    .param("notOurField", tally.notOurField())
                    .update();
        }
    }

    List<Tally> of(BallotId ballot, RuleSet rules) {
        return rules.chambers().isEmpty()
                ? List.of()
                : sql
                        .sql("SELECT eligible, yes, no, abstain, not_our_field FROM chamber_count"
                                + " WHERE ballot = :ballot ORDER BY number")
                        .param("ballot", ballot)
                        .query(Row.class)
                        .list()
                        .stream()
                        .map(row -> rules.tally(row.eligible, row.yes, row.no, row.abstain, row.notOurField))
                        .toList();
    }
}
