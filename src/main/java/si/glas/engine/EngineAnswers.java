package si.glas.engine;

import io.camunda.client.api.command.ClientHttpException;
import io.camunda.client.api.command.ProblemException;
import java.util.Set;

/** How to read a command's failure. */
final class EngineAnswers {

    private static final Set<Integer> WORTH_ANOTHER_TRY = Set.of(408, 429, 500, 502, 503, 504);

    private EngineAnswers() {}

    /** Tells whether the engine has understood the command and will answer the same when it is asked again. */
    static boolean isFinal(Throwable failure) {
        return failure instanceof ClientHttpException answer && !WORTH_ANOTHER_TRY.contains(answer.code());
    }

    /** The engine's own words without the client's frame around them. */
    static String reasonOf(Throwable failure) {
        String detail =
                failure instanceof ProblemException problem ? problem.details().getDetail() : null;
        return detail == null ? String.valueOf(failure.getMessage()) : detail;
    }
}
