package si.glas.engine.embedded.log;

import io.camunda.zeebe.logstreams.log.LoggedEvent;
import java.sql.Connection;
import java.sql.SQLException;

/** Writes what the records say into the transaction that makes them durable. Called by one thread only. */
public interface CommitParticipant {

    /** Takes note of one record; the event and its buffer are used again afterwards. */
    void stage(LoggedEvent event);

    /** Writes and forgets what was staged. */
    void write(Connection connection) throws SQLException;
}
