package si.glas.chronicle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import si.glas.kernel.Sha256;

/**
 * One way along the chain, link by link. After something that is wrong it goes on from there, so that one change is one
 * problem.
 */
final class Walk implements RowCallbackHandler {

    private static final int PROBLEMS_TO_NAME = 20;

    private final List<Problem> problems = new ArrayList<>();
    private final @Nullable Head expected;
    private boolean metExpected;
    private long allProblems;
    private long entries;
    private long forgotten;
    private long number;
    private byte[] hash = Deed.NOTHING;

    Walk(@Nullable Head expected) {
        this.expected = expected;
    }

    @Override
    public void processRow(ResultSet row) throws SQLException {
        byte[] previous = hash;
        long missing = number + 1;
        number = row.getLong("number");
        hash = row.getBytes("hash");
        entries++;
        metExpected |= new Head(number, Sha256.hex(hash)).equals(expected);
        if (row.getObject("id") == null) {
            found(Problem.Kind.MISSING, number);
            return;
        }
        byte[] contentHash = row.getBytes("content_hash");
        checkWords(StoredWords.read(row), contentHash);
        if (number != missing) {
            found(Problem.Kind.GAP, missing);
        } else if (!Arrays.equals(hash, Deed.read(row).link(number, contentHash, previous))) {
            found(Problem.Kind.BROKEN, number);
        }
    }

    private void checkWords(Optional<Words> words, byte[] contentHash) {
        if (words.isEmpty()) {
            forgotten++;
        } else if (!Arrays.equals(words.get().hash(), contentHash)) {
            found(Problem.Kind.WORDS, number);
        }
    }

    void found(Problem.Kind kind, long at) {
        allProblems++;
        if (problems.size() < PROBLEMS_TO_NAME) {
            problems.add(new Problem(kind, at));
        }
    }

    Findings end(long unsealed) {
        if (expected != null && !metExpected) {
            found(Problem.Kind.OTHER_HEAD, expected.number());
        }
        Optional<Head> head = entries == 0 ? Optional.empty() : Optional.of(new Head(number, Sha256.hex(hash)));
        return new Findings(head, entries, forgotten, unsealed, List.copyOf(problems), allProblems);
    }
}
