package si.glas.engine;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How Glas works with its engine, whichever that is.
 *
 * @param models the files to deploy, as Spring's resource patterns; a file's name without its folders must be unique
 * @param patience how long a start waits for the engine before it goes on without; what has to be deployed is deployed
 *     as soon as the engine answers
 * @param workers how jobs are worked on
 */
@ConfigurationProperties("glas.engine")
record EngineSettings(
        @DefaultValue({"classpath*:processes/*.bpmn", "classpath*:processes/*.dmn", "classpath*:forms/*.form"})
        List<String> models,

        @DefaultValue("20s") Duration patience,
        @DefaultValue Workers workers) {

    /**
     * @param jobsAtOnce the greatest number of jobs of one type that are worked on at the same time
     * @param timeout after which the engine gives a job to somebody else, because its worker seems to have died
     * @param longPoll how long a request for jobs waits for one to appear
     * @param shortestBackoff before the first retry of a job with many retries left
     * @param longestBackoff before the last retry; each one before it waits half as long as the one after
     * @param farewell how long a stop waits for jobs that are being worked on
     */
    record Workers(
            @DefaultValue("32") int jobsAtOnce,
            @DefaultValue("5m") Duration timeout,
            @DefaultValue("30s") Duration longPoll,
            @DefaultValue("1s") Duration shortestBackoff,
            @DefaultValue("1m") Duration longestBackoff,
            @DefaultValue("20s") Duration farewell) {}
}
