package si.glas.engine.embedded;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import si.glas.engine.embedded.log.DamagedLog;

/** Says at start what is wrong with the log, and what to do. */
class DamagedLogAnalyzer extends AbstractFailureAnalyzer<DamagedLog> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DamagedLog cause) {
        return new FailureAnalysis(cause.getMessage(), DamagedLog.WHAT_TO_DO, cause);
    }
}
