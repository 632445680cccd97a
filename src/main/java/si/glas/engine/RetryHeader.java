package si.glas.engine;

import io.camunda.client.api.response.ActivatedJob;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The header {@code retryBackoff} with which a model sets an element's longest rest between retries, as ISO 8601. */
final class RetryHeader {

    static final String NAME = "retryBackoff";

    private static final Logger log = LoggerFactory.getLogger(RetryHeader.class);

    private RetryHeader() {}

    static Optional<Duration> backoffOf(ActivatedJob job) {
        return Optional.ofNullable(job.getCustomHeaders().get(NAME)).flatMap(value -> parse(value, job));
    }

    private static Optional<Duration> parse(String value, ActivatedJob job) {
        try {
            return Optional.of(Duration.parse(value)).filter(Duration::isPositive);
        } catch (DateTimeParseException e) {
            log.warn(
                    "{} in {}: the header {} says \"{}\", which is no ISO 8601 duration such as PT30S; ignored",
                    job.getElementId(),
                    job.getBpmnProcessId(),
                    NAME,
                    value);
            return Optional.empty();
        }
    }
}
