package si.glas.engine.embedded.projection;

import io.camunda.zeebe.protocol.impl.record.value.deployment.ResourceRecord;
import io.camunda.zeebe.protocol.record.ValueType;
import io.camunda.zeebe.protocol.record.intent.ResourceIntent;
import java.util.List;
import java.util.Set;

/** The deployed files that are neither process, decision nor form. */
final class Resources implements Projector {

    private final Table table = Table.ofEntities("resource");
    private final Column key = table.bigint("key");
    private final Column resourceId = table.text("resource_id");
    private final Column version = table.integer("version");
    private final Column versionTag = table.text("version_tag");
    private final Column name = table.text("name");
    private final Column content = table.text("content");
    private final Column deleted = table.column("deleted", ColumnType.BOOLEAN);

    @Override
    public Set<ValueType> valueTypes() {
        return Set.of(ValueType.RESOURCE);
    }

    @Override
    public List<Table> tables() {
        return List.of(table);
    }

    @Override
    public void stage(StreamRecord event) {
        if (event.intent() != ResourceIntent.CREATED && event.intent() != ResourceIntent.DELETED) {
            return;
        }
        ResourceRecord resource = event.value(ResourceRecord.class);
        table.row(resource.getResourceKey())
                .set(key, resource.getResourceKey())
                .set(resourceId, resource.getResourceId())
                .set(version, resource.getVersion())
                .set(versionTag, resource.getVersionTag())
                .set(name, resource.getResourceName())
                .set(content, resource.getResourceProp())
                .set(deleted, event.intent() == ResourceIntent.DELETED);
    }
}
