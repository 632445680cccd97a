package si.glas.ballots;

import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The ballot box of the secret tier. That somebody has voted, and what, are two rows with nothing in common; as long as
 * the transaction that wrote them, or their order, could still tell, the vote lies in a sealed envelope. When the votes
 * are counted, the opened ones are written at once and in the order of their random trackers, and the key is destroyed.
 */
@Component
class SecretBox {

    private final JdbcClient sql;
    private final SealKeys keys;

    SecretBox(JdbcClient sql, SealKeys keys) {
        this.sql = sql;
        this.keys = keys;
    }

    void prepare(BallotId ballot) {
        keys.create(ballot);
    }

    /**
     * Takes a vote. Of two for one voter that come at once, one waits for the other.
     *
     * @param through who has the right to cast it by delegation, if it is cast so
     * @throws SecretVoteStands if there is one for the voter already
     */
    Tracker put(BallotId ballot, VoterId voter, @Nullable VoterId through, Marks marks) {
        boolean first = 1
                == sql.sql("""
                INSERT INTO secret_participation (ballot, voter, through) VALUES (:ballot, :voter, :through)
                ON CONFLICT (ballot, voter) DO NOTHING
                """)
                        .param("ballot", ballot)
                        .param("voter", voter)
                        .param("through", through)
                        .update();
        if (!first) {
            throw new SecretVoteStands(voter);
        }
        Tracker tracker = Tracker.random();
        byte[] envelope = keys.seal(ballot).close(new SecretVote(tracker.text(), marks).line());
        sql.sql("INSERT INTO sealed_vote (ballot, envelope) VALUES (:ballot, :envelope)")
                .param("ballot", ballot)
                .param("envelope", envelope)
                .update();
        return tracker;
    }

    /** Opens all envelopes of a ballot, for the counting. */
    List<SecretVote> open(BallotId ballot) {
        Seal seal = keys.seal(ballot);
        List<SecretVote> votes = sql
                .sql("SELECT envelope FROM sealed_vote WHERE ballot = :ballot")
                .param("ballot", ballot)
                .query((row, number) -> row.getBytes("envelope"))
                .list()
                .stream()
                .map(envelope -> SecretVote.parse(seal.open(envelope)))
                .sorted(Comparator.comparing(SecretVote::tracker))
                .toList();
        requireOneForEach(ballot, votes);
        keep(ballot, votes);
        return votes;
    }

    /** Destroys the envelopes and, with the commit, their key: afterwards nobody can open any of them again. */
    void destroy(BallotId ballot) {
        sql.sql("DELETE FROM sealed_vote WHERE ballot = :ballot")
                .param("ballot", ballot)
                .update();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                keys.destroy(ballot);
            }
        });
    }

    /** The votes that were counted, in the order of their trackers. */
    List<SecretVote> opened(BallotId ballot) {
        return sql.sql("SELECT tracker, marks FROM secret_vote WHERE ballot = :ballot ORDER BY tracker COLLATE \"C\"")
                .param("ballot", ballot)
                .query(SecretVote.class)
                .list();
    }

    /** In one statement, also for 100,000. */
    private void keep(BallotId ballot, List<SecretVote> votes) {
        sql.sql("""
                INSERT INTO secret_vote (ballot, tracker, marks)
                SELECT :ballot, opened.tracker, opened.marks
                FROM unnest(string_to_array(:trackers, ' '), string_to_array(:marks, ' '))
                     WITH ORDINALITY AS opened (tracker, marks, number)
                ORDER BY number
                """)
                .param("ballot", ballot)
                .param("trackers", votes.stream().map(SecretVote::tracker).collect(joining(" ")))
                .param("marks", votes.stream().map(vote -> vote.marks().word()).collect(joining(" ")))
                .update();
    }

    private void requireOneForEach(BallotId ballot, List<SecretVote> votes) {
        long voters = sql.sql("SELECT count(*) FROM secret_participation WHERE ballot = :ballot")
                .param("ballot", ballot)
                .query(Long.class)
                .single();
        if (voters != votes.size()) {
            throw new IllegalStateException("In the secret ballot %s %d have voted, but there are %d envelopes"
                    .formatted(ballot, voters, votes.size()));
        }
    }
}
