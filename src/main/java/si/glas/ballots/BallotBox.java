package si.glas.ballots;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes the votes of the named tier, and keeps for each voter the one that counts and those that it replaced. */
@Component
class BallotBox {

    /** What became of a vote. */
    enum Entry {
        FIRST,
        CHANGED,
        /** The voter had voted just so. */
        REPEATED
    }

    private final JdbcClient sql;

    BallotBox(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * Takes a vote. Of two for one voter that come at once, one waits for the other.
     *
     * <p>Whoever votes itself replaces what was voted for it by delegation, also where votes are final; never the reverse.
     *
     * @throws VoteIsFinal if the voter has voted otherwise, and may not change it
     * @throws VotedThemself if somebody votes by delegation for a voter who has voted
     */
    Entry put(Vote vote, boolean mayChange) {
        if (insert(vote)) {
            return Entry.FIRST;
        }
        Vote before = lock(vote);
        if (vote.isDelegated() && !before.isDelegated()) {
            throw new VotedThemself(vote.voter());
        }
        if (before.saysTheSameAs(vote)) {
            return Entry.REPEATED;
        }
        if (!mayChange && vote.isDelegated() == before.isDelegated()) {
            throw new VoteIsFinal(before);
        }
        replace(vote);
        return Entry.CHANGED;
    }

    private boolean insert(Vote vote) {
        return 1 == with(vote, """
                        INSERT INTO vote (ballot, voter, number, marks, reason, cast_by, cast_at, given, through)
                        VALUES (:ballot, :voter, 1, :marks, :reason, :castBy, :castAt, :given, :through)
                        ON CONFLICT (ballot, voter) DO NOTHING
                        """).update();
    }

    private Vote lock(Vote vote) {
        return with(vote, """
                SELECT ballot, voter, marks, reason, cast_by, cast_at, given, through
                FROM vote WHERE ballot = :ballot AND voter = :voter FOR UPDATE
                """).query(Vote.class).single();
    }

    private void replace(Vote vote) {
        with(vote, """
                INSERT INTO superseded_vote (ballot, voter, number, marks, reason, cast_by, cast_at, given, through)
                SELECT ballot, voter, number, marks, reason, cast_by, cast_at, given, through
                FROM vote WHERE ballot = :ballot AND voter = :voter
                """).update();
        with(vote, """
                UPDATE vote
                SET number = number + 1, marks = :marks, reason = :reason, cast_by = :castBy, cast_at = :castAt,
                    given = :given, through = :through
                WHERE ballot = :ballot AND voter = :voter
                """).update();
    }

    private JdbcClient.StatementSpec with(Vote vote, String statement) {
        return sql.sql(statement)
                .param("ballot", vote.ballot())
                .param("voter", vote.voter())
                .param("marks", vote.marks().word())
                .param("reason", vote.reason())
                .param("castBy", vote.castBy())
                .param("castAt", vote.castAt())
                .param("given", vote.given())
                .param("through", vote.through());
    }
}
