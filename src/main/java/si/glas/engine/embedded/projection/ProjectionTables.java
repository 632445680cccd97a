package si.glas.engine.embedded.projection;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;

/** The projection's tables as a whole. */
public final class ProjectionTables {

    /** Those whose rows belong to a process instance and go with it. */
    static final List<String> OF_PROCESS_INSTANCE = List.of(
            "element_instance",
            "sequence_flow",
            "variable",
            "incident",
            "job",
            "user_task",
            "message_subscription",
            "correlated_message",
            "decision_instance");

    private static final List<String> OTHERS =
            List.of("process_instance", "process_definition", "decision_definition", "decision_requirements", "form");

    private ProjectionTables() {}

    /** Empties all tables, inside the caller's transaction; deleting the few rows of a test is faster than truncating. */
    public static void clear(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(deleteAll(OF_PROCESS_INSTANCE) + ";" + deleteAll(OTHERS));
        }
    }

    private static String deleteAll(List<String> tables) {
        return tables.stream().map(table -> "DELETE FROM engine." + table).collect(Collectors.joining(";"));
    }
}
