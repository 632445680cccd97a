package si.glas.engine.embedded.projection;

import io.camunda.zeebe.logstreams.log.LoggedEvent;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Turns the engine's records into rows that can be searched.
 *
 * <p>Called by one thread, the log's writer: it stages every record of a group commit and then writes all that they
 * changed inside the transaction that also inserts the log's block. So the tables hold each record exactly once.
 */
public final class Projection {

    /** Stages what one record changes. Keeps no reference to the event or its buffer. */
    public void stage(LoggedEvent event) {}

    /** Writes and forgets what is staged, inside the caller's transaction. */
    public void write(Connection connection) throws SQLException {}
}
