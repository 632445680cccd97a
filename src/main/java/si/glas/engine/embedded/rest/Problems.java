package si.glas.engine.embedded.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.camunda.client.protocol.rest.ProblemDetail;
import java.io.InterruptedIOException;
import java.net.URI;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import si.glas.engine.embedded.processing.EngineBusy;
import si.glas.engine.embedded.processing.NoAnswerInTime;

/** Tells a client what went wrong as a problem document (RFC 9457), with the status codes that Camunda's gateway uses. */
final class Problems {

    private static final Logger log = LoggerFactory.getLogger(Problems.class);

    private Problems() {}

    static SerializedResponse response(Throwable failure, String path) {
        Problem problem = problem(failure, path);
        ProblemDetail document = new ProblemDetail()
                .title(problem.title())
                .status(problem.status())
                .detail(problem.detail())
                .instance(URI.create(path));
        try {
            return new SerializedResponse(
                    problem.status(), "application/problem+json", Json.MAPPER.writeValueAsBytes(document));
        } catch (JsonProcessingException e) {
            throw new AssertionError("A problem document is always serializable", e);
        }
    }

    private static Problem problem(Throwable failure, String path) {
        return switch (failure) {
            case Problem problem -> problem;
            case EngineBusy busy -> new Problem(503, "RESOURCE_EXHAUSTED", reason(busy));
            case NoAnswerInTime late -> new Problem(504, "DEADLINE_EXCEEDED", reason(late));
            case InterruptedException e -> stopping();
            case InterruptedIOException e -> stopping();
            default -> {
                log.error("Cannot answer {}", path, failure);
                yield new Problem(500, "INTERNAL_ERROR", "The engine's REST API failed; its log says why");
            }
        };
    }

    private static Problem stopping() {
        return new Problem(503, "SERVICE_UNAVAILABLE", "The engine's REST API is stopping");
    }

    private static String reason(RuntimeException failure) {
        return String.valueOf(failure.getMessage());
    }
}
