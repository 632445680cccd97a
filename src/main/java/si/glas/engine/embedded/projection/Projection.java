package si.glas.engine.embedded.projection;

import io.camunda.zeebe.logstreams.log.LoggedEvent;
import io.camunda.zeebe.protocol.record.ValueType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import si.glas.engine.embedded.log.CommitParticipant;

/**
 * Turns the engine's records into rows that can be searched.
 *
 * <p>Called by one thread, the log's writer: it stages every record of a group commit and then writes all that they
 * changed inside the transaction that also inserts the log's block. So the tables hold each record exactly once.
 */
public final class Projection implements CommitParticipant {

    private final StreamRecord current = new StreamRecord();
    private final Map<ValueType, Projector> projectors = new EnumMap<>(ValueType.class);
    private final List<Table> tables;
    private final OpenWork openWork = new OpenWork();

    public Projection() {
        List<Projector> all = List.of(
                new ProcessInstances(),
                new Jobs(),
                new Variables(),
                new UserTasks(),
                new Incidents(),
                new Messages(),
                new DecisionInstances(),
                new ProcessDefinitions(),
                new Decisions(),
                new Forms());
        all.forEach(projector -> projector.valueTypes().forEach(type -> projectors.put(type, projector)));
        tables = all.stream().flatMap(projector -> projector.tables().stream()).toList();
    }

    /** What the records have left to do. */
    public OpenWork openWork() {
        return openWork;
    }

    @Override
    public void stage(LoggedEvent event) {
        current.wrap(event);
        if (current.isEvent()) {
            openWork.note(current);
            Projector projector = projectors.get(current.valueType());
            if (projector != null) {
                projector.stage(current);
            }
        }
    }

    @Override
    public void write(Connection connection) throws SQLException {
        List<Table> changed = tables.stream().filter(table -> !table.isEmpty()).toList();
        if (changed.isEmpty()) {
            return;
        }
        // One text for all tables is one round trip; the driver keeps it prepared for the next commit that changes
        // them.
        String sql = changed.stream().map(Table::sql).collect(Collectors.joining(";\n"));
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int parameter = 1;
            for (Table table : changed) {
                parameter = table.bind(connection, statement, parameter);
            }
            statement.execute();
        }
        changed.forEach(Table::clear);
    }
}
