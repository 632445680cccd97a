package si.glas.engine.embedded.rest.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import si.glas.engine.embedded.rest.Json;
import si.glas.engine.embedded.rest.Request;
import si.glas.engine.embedded.rest.Response;
import si.glas.engine.embedded.rest.Router;

/** Asks the search API without HTTP. JSON may be written with single quotes. */
final class SearchClient {

    private final Router router = new Router();

    SearchClient(DataSource database) {
        SearchRoutes.addTo(router, database);
    }

    JsonNode post(String path, String json) throws Exception {
        Request request = new Request(
                "POST",
                path,
                Map.of(),
                "application/json",
                json.replace('\'', '"').getBytes(UTF_8),
                Map.of());
        return Json.MAPPER.valueToTree(router.handle(request).body());
    }

    Response get(String path) throws Exception {
        return router.handle(new Request("GET", path, Map.of(), "", new byte[0], Map.of()));
    }

    /** The keys of the process instances that a search finds, in its order. */
    List<Integer> processInstances(String json) throws Exception {
        return keys(post("/v2/process-instances/search", json), "processInstanceKey");
    }

    /** The keys of the user tasks that a filter finds. */
    List<Integer> userTasks(String filter) throws Exception {
        return keys(post("/v2/user-tasks/search", "{'filter': %s}".formatted(filter)), "userTaskKey");
    }

    static List<Integer> keys(JsonNode answer, String field) {
        return answer.path("items").findValuesAsText(field).stream()
                .map(Integer::valueOf)
                .toList();
    }
}
