package si.glas.engine.embedded;

import java.sql.SQLException;
import java.util.Optional;
import org.slf4j.Logger;

/** Says in words what keeps the engine from running, once as long as it is the same. */
final class Trouble {

    private final Logger log;
    private String last = "";

    Trouble(Logger log) {
        this.log = log;
    }

    void over() {
        last = "";
    }

    void report(Throwable cause) {
        Optional<String> known = knownCause(cause);
        String words = known.orElse(String.valueOf(cause));
        if (words.equals(last)) {
            return;
        }
        last = words;
        String sentence = "The engine has stopped, and starts again as soon as it can; nothing is lost. {}";
        if (known.isPresent()) {
            log.error(sentence, words);
        } else {
            log.error(sentence, words, cause);
        }
    }

    /** By the classes of SQLSTATE in PostgreSQL's appendix A. */
    private static Optional<String> knownCause(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            String state = cause instanceof SQLException sql ? String.valueOf(sql.getSQLState()) : "";
            if (state.equals("53100")) {
                return Optional.of("The database's disk is full: make room on it. (%s)".formatted(cause.getMessage()));
            } else if (state.startsWith("53")) {
                return Optional.of("The database has reached a limit: %s".formatted(cause.getMessage()));
            } else if (state.startsWith("08") || state.startsWith("57P")) {
                return Optional.of("The connection to the database is lost: see whether PostgreSQL runs. (%s)"
                        .formatted(cause.getMessage()));
            }
        }
        return Optional.empty();
    }
}
