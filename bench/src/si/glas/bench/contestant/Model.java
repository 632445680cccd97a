package si.glas.bench.contestant;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The processes of the benchmark; each is one file that all engines understand. */
enum Model {
    THREE_SERVICE_TASKS("three-service-tasks"),
    USER_TASK("user-task");

    private final String processId;

    Model(String processId) {
        this.processId = processId;
    }

    String processId() {
        return processId;
    }

    String fileName() {
        return processId + ".bpmn";
    }

    String xml() {
        try (InputStream file = Objects.requireNonNull(Model.class.getResourceAsStream("/bench/" + fileName()))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The model for engines whose asynchronous jobs may be exclusive, that is, one at a time in an instance. */
    String xml(boolean exclusiveJobs) {
        return xml().replace("exclusive=\"false\"", "exclusive=\"" + exclusiveJobs + "\"");
    }
}
