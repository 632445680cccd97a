package si.glas.engine.embedded.projection;

import io.camunda.zeebe.protocol.record.ValueType;
import java.util.List;
import java.util.Set;

/** Stages what the records of some value types change. */
interface Projector {

    Set<ValueType> valueTypes();

    List<Table> tables();

    void stage(StreamRecord event);
}
