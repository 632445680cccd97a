package si.glas.engine;

import io.camunda.client.api.command.ClientHttpException;
import io.camunda.client.api.command.FinalCommandStep;
import io.camunda.client.api.command.ProblemException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** How to read the engine's answers, bad news above all. */
final class EngineAnswers {

    private static final Set<Integer> WORTH_ANOTHER_TRY = Set.of(408, 429, 500, 502, 503, 504);

    private EngineAnswers() {}

    /** Tells whether the engine has understood the command and will answer the same when it is asked again. */
    static boolean isFinal(Throwable failure) {
        return failure instanceof ClientHttpException answer && !WORTH_ANOTHER_TRY.contains(answer.code());
    }

    static boolean isUnknown(@Nullable Throwable failure) {
        return failure instanceof ClientHttpException answer && answer.code() == 404;
    }

    static boolean isConflict(@Nullable Throwable failure) {
        return failure instanceof ClientHttpException answer && answer.code() == 409;
    }

    /** The engine's own words without the client's frame around them. */
    static String reasonOf(Throwable failure) {
        String detail =
                failure instanceof ProblemException problem ? problem.details().getDetail() : null;
        return detail == null ? String.valueOf(failure.getMessage()) : detail;
    }

    /**
     * Waits for an answer.
     *
     * @throws EngineRefused if the engine will answer the same again
     * @throws EngineUnavailable otherwise
     */
    static <T> T of(CompletionStage<T> answer) {
        try {
            return answer.toCompletableFuture().join();
        } catch (RuntimeException e) {
            throw inOurWords(cause(e));
        }
    }

    /** Waits for an answer about something that may not be there. */
    static <T> Optional<T> ifKnown(CompletionStage<T> answer) {
        try {
            return Optional.of(of(answer));
        } catch (EngineRefused refused) {
            if (isUnknown(refused.getCause())) {
                return Optional.empty();
            }
            throw refused;
        }
    }

    /** Has a command done; a refusal that says that there is nothing left to do is success. */
    static void unlessDone(FinalCommandStep<?> command, Predicate<@Nullable Throwable> done) {
        try {
            of(command.send());
        } catch (EngineRefused refused) {
            if (!done.test(refused.getCause())) {
                throw refused;
            }
        }
    }

    private static RuntimeException inOurWords(Throwable failure) {
        return isFinal(failure)
                ? new EngineRefused(reasonOf(failure), failure)
                : new EngineUnavailable(reasonOf(failure), failure);
    }

    private static Throwable cause(Throwable failure) {
        return failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
    }
}
