package si.glas.engine.embedded.projection;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.camunda.zeebe.protocol.impl.record.value.deployment.FormRecord;
import io.camunda.zeebe.protocol.record.ValueType;
import io.camunda.zeebe.protocol.record.intent.FormIntent;
import java.util.List;
import java.util.Set;

/** The forms. One that is deleted still belongs to the user tasks that were created with it. */
final class Forms implements Projector {

    private final Table table = Table.ofEntities("form");
    private final Column key = table.bigint("key");
    private final Column formId = table.text("form_id");
    private final Column version = table.integer("version");
    private final Column schema = table.text("schema");
    private final Column deleted = table.column("deleted", ColumnType.BOOLEAN);

    @Override
    public Set<ValueType> valueTypes() {
        return Set.of(ValueType.FORM);
    }

    @Override
    public List<Table> tables() {
        return List.of(table);
    }

    @Override
    public void stage(StreamRecord event) {
        FormRecord form = event.value(FormRecord.class);
        table.row(form.getFormKey())
                .set(key, form.getFormKey())
                .set(formId, form.getFormId())
                .set(version, form.getVersion())
                .set(schema, new String(form.getResource(), UTF_8))
                .set(deleted, event.intent() == FormIntent.DELETED);
    }
}
