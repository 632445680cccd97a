package si.glas.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Turns {@link DatabaseNotStarted} into the last words of a start that failed. */
class DatabaseNotStartedAnalyzer extends AbstractFailureAnalyzer<DatabaseNotStarted> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DatabaseNotStarted cause) {
        return new FailureAnalysis(cause.getMessage(), cause.action(), cause);
    }
}
