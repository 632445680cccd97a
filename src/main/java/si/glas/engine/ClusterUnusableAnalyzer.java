package si.glas.engine;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Turns {@link ClusterUnusable} into the last words of a start that failed. */
class ClusterUnusableAnalyzer extends AbstractFailureAnalyzer<ClusterUnusable> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, ClusterUnusable cause) {
        return new FailureAnalysis(cause.getMessage(), cause.action(), cause);
    }
}
