package si.glas.engine.embedded.projection;

import io.camunda.zeebe.protocol.impl.record.value.variable.VariableRecord;
import io.camunda.zeebe.protocol.record.ValueType;
import io.camunda.zeebe.protocol.record.intent.VariableIntent;
import java.util.List;
import java.util.Set;

/** The variables and their present values, as JSON. */
final class Variables implements Projector {

    private final Table table = Table.ofEntities("variable");
    private final Column key = table.bigint("key");
    private final Column processInstanceKey = table.bigint("process_instance_key");
    private final Column scopeKey = table.bigint("scope_key");
    private final Column name = table.text("name");
    private final Column value = table.text("value");

    @Override
    public Set<ValueType> valueTypes() {
        return Set.of(ValueType.VARIABLE);
    }

    @Override
    public List<Table> tables() {
        return List.of(table);
    }

    @Override
    public void stage(StreamRecord event) {
        if (event.intent() == VariableIntent.CREATED || event.intent() == VariableIntent.UPDATED) {
            VariableRecord variable = event.value(VariableRecord.class);
            table.row(event.key())
                    .set(key, event.key())
                    .set(processInstanceKey, variable.getProcessInstanceKey())
                    .set(scopeKey, variable.getScopeKey())
                    .set(name, variable.getName())
                    .set(value, variable.getValue());
        }
    }
}
