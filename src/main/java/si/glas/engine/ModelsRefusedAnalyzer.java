package si.glas.engine;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Turns {@link ModelsRefused} into the last words of a start that failed. */
class ModelsRefusedAnalyzer extends AbstractFailureAnalyzer<ModelsRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, ModelsRefused cause) {
        return new FailureAnalysis(
                "The models in processes/ and forms/ cannot be run as they are:\n\n" + cause.getMessage(),
                cause.action(),
                cause);
    }
}
