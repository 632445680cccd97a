package si.glas.engine.embedded.projection;

import io.camunda.zeebe.logstreams.log.LoggedEvent;
import java.sql.Connection;
import java.sql.SQLException;
import si.glas.engine.embedded.log.CommitParticipant;

/**
 * Turns the engine's records into rows that can be searched.
 *
 * <p>Called by one thread, the log's writer: it stages every record of a group commit and then writes all that they
 * changed inside the transaction that also inserts the log's block. So the tables hold each record exactly once.
 */
public final class Projection implements CommitParticipant {

    @Override
    public void stage(LoggedEvent event) {}

    @Override
    public void write(Connection connection) throws SQLException {}
}
