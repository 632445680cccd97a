package si.glas.engine.embedded;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the embedded engine.
 *
 * @param port on which the engine serves Camunda's REST API to this program, on the loopback interface only; 0 lets
 *     the system choose one
 * @param snapshotEvery after so many records the engine's state is copied into the database, which bounds the time of
 *     a restart: some 50,000 records are replayed in a second
 * @param standbyInterval how often a program that stands by looks whether it may take over
 * @param retention how long finished process instances can still be searched
 */
@ConfigurationProperties("glas.engine.embedded")
public record EmbeddedEngineProperties(
        @DefaultValue("0") int port,
        @DefaultValue("50000") long snapshotEvery,
        @DefaultValue("250ms") Duration standbyInterval,
        @DefaultValue("400d") Duration retention) {}
