package si.glas.chronicle;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Takes what was written down into the chain: a moment after the act, so that no act has to wait for another one's
 * place in the chain.
 */
@Component
class Sealer {

    /** Nobody else's; any number would do. */
    private static final long LOCK = 0x676c_6173_2e73_6561L;

    private static final int BATCH = 500;

    private record Unsealed(long entry, Deed deed, Words words) {}

    private record Link(long number, long entry, byte[] contentHash, byte[] hash) {

        static final Link NONE = new Link(0, 0, Deed.NOTHING, Deed.NOTHING);

        Link next(Unsealed unsealed) {
            byte[] content = unsealed.words().hash();
            return new Link(
                    number + 1, unsealed.entry(), content, unsealed.deed().link(number + 1, content, hash));
        }
    }

    private final JdbcClient sql;
    private final JdbcOperations batches;
    private final TransactionOperations transactions;

    Sealer(JdbcClient sql, JdbcOperations batches, TransactionOperations transactions) {
        this.sql = sql;
        this.batches = batches;
        this.transactions = transactions;
    }

    /** Seals everything that has been committed, in the order in which it was written. */
    void seal() {
        int sealed;
        do {
            sealed = Objects.requireNonNull(transactions.execute(transaction -> sealSome()));
        } while (sealed == BATCH);
    }

    private int sealSome() {
        // Whoever waited here sees what the one before has sealed: each statement reads anew.
        sql.sql("SELECT pg_advisory_xact_lock(:lock)").param("lock", LOCK).query(row -> {});
        List<Unsealed> unsealed = unsealed();
        if (!unsealed.isEmpty()) {
            add(chain(last(), unsealed));
        }
        return unsealed.size();
    }

    private List<Unsealed> unsealed() {
        return sql.sql("""
                        SELECT chronicle_entry.* FROM chronicle_unsealed JOIN chronicle_entry ON id = entry
                        ORDER BY id LIMIT :batch
                        """)
                .param("batch", BATCH)
                .query((row, count) -> new Unsealed(
                        row.getLong("id"), Deed.read(row), StoredWords.read(row).orElseThrow()))
                .list();
    }

    private Link last() {
        return sql.sql("SELECT * FROM chronicle_link ORDER BY number DESC LIMIT 1")
                .query((row, count) -> new Link(
                        row.getLong("number"),
                        row.getLong("entry"),
                        row.getBytes("content_hash"),
                        row.getBytes("hash")))
                .optional()
                .orElse(Link.NONE);
    }

    private static List<Link> chain(Link last, List<Unsealed> unsealed) {
        List<Link> links = new ArrayList<>();
        Link end = last;
        for (Unsealed entry : unsealed) {
            end = end.next(entry);
            links.add(end);
        }
        return links;
    }

    private void add(List<Link> links) {
        batches.batchUpdate(
                "INSERT INTO chronicle_link (number, entry, content_hash, hash) VALUES (?, ?, ?, ?)",
                links.stream()
                        .map(link -> new Object[] {link.number(), link.entry(), link.contentHash(), link.hash()})
                        .toList());
        sql.sql("DELETE FROM chronicle_unsealed WHERE entry IN (:entries)")
                .param("entries", links.stream().map(Link::entry).toList())
                .update();
    }
}
