package si.glas.engine.embedded;

import java.sql.Connection;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import si.glas.engine.embedded.log.GroupCommits;
import si.glas.engine.embedded.log.LogRange;
import si.glas.engine.embedded.log.PostgresLogStorage;
import si.glas.engine.embedded.processing.Processor;
import si.glas.engine.embedded.projection.Projection;
import si.glas.engine.embedded.state.MemoryState;

/**
 * Starts and stops an engine over a log that exists in memory only. A program that stands by does this once, so that
 * the classes, of which there are thousands, are loaded when it has to take over.
 */
final class Rehearsal {

    private static final Logger log = LoggerFactory.getLogger(Rehearsal.class);
    private static final long TIMEOUT_SECONDS = 30;

    private Rehearsal() {}

    static void run(DataSource dataSource, InstantSource clock) {
        try (Connection unused = dataSource.getConnection()) {
            GroupCommits neverStarted = new GroupCommits(unused, new Projection(), failure -> {});
            PostgresLogStorage storage =
                    new PostgresLogStorage(dataSource, neverStarted, new LogRange(0, 0), failure -> {});
            try (Processor processor =
                    new Processor(storage, neverStarted, new MemoryState(), 0, clock, failure -> {})) {
                processor.start().get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
            }
        } catch (Exception e) {
            log.debug("The rehearsal failed; a takeover will take a little longer", e);
        }
    }
}
