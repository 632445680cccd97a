package si.glas.engine.embedded.rest.search;

import static io.camunda.zeebe.protocol.record.intent.ProcessInstanceIntent.ELEMENT_ACTIVATING;
import static io.camunda.zeebe.protocol.record.intent.ProcessInstanceIntent.ELEMENT_COMPLETED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import si.glas.engine.embedded.EngineDatabase;
import si.glas.engine.embedded.projection.ProjectedRecords;
import si.glas.engine.embedded.rest.Problem;

class PagingTest {

    private static final String PATH = "/v2/process-instances/search";

    private SearchClient client;

    /** Seven instances of which two share each end; the last has none. */
    @BeforeEach
    void begin() throws Exception {
        DataSource database = EngineDatabase.emptied();
        client = new SearchClient(database);
        ProjectedRecords records = new ProjectedRecords(database);
        for (int key = 1; key <= 7; key++) {
            records.at(1000).processInstance(key, ELEMENT_ACTIVATING);
            if (key < 7) {
                records.at(9000 - 1000 * (key / 2)).processInstance(key, ELEMENT_COMPLETED);
            }
        }
        records.commit();
    }

    @ParameterizedTest
    @CsvSource({
        "startDate, ASC,  1 2 3 4 5 6 7",
        "endDate,   ASC,  6 4 5 2 3 1 7",
        "endDate,   DESC, 7 1 2 3 4 5 6",
        "processInstanceKey, DESC, 7 6 5 4 3 2 1"
    })
    void turnsThePagesForwardsAndBackwards(String field, String order, String keys) throws Exception {
        // given
        String sort = "'sort': [{'field': '%s', 'order': '%s'}]".formatted(field, order);
        List<Integer> forwards = new ArrayList<>();
        List<Integer> backwards = new ArrayList<>();

        // when
        JsonNode page = client.post(PATH, "{%s, 'page': {'limit': 2}}".formatted(sort));
        JsonNode last = page;
        for (; !page.get("items").isEmpty(); page = turn(sort, "after", page.at("/page/endCursor"))) {
            forwards.addAll(SearchClient.keys(page, "processInstanceKey"));
            last = page;
        }
        for (page = last; !page.get("items").isEmpty(); page = turn(sort, "before", page.at("/page/startCursor"))) {
            backwards.addAll(0, SearchClient.keys(page, "processInstanceKey"));
        }

        // then
        List<Integer> expected =
                List.of(keys.split(" ")).stream().map(Integer::valueOf).toList();
        assertThat(forwards).isEqualTo(expected);
        assertThat(backwards).isEqualTo(expected);
    }

    @Test
    void countsWhatIsFoundOnEveryPage() throws Exception {
        // when
        JsonNode page = client.post(PATH, "{'filter': {'state': 'COMPLETED'}, 'page': {'from': 2, 'limit': 3}}");

        // then
        assertThat(SearchClient.keys(page, "processInstanceKey")).containsExactly(3, 4, 5);
        assertThat(page.at("/page/totalItems").asInt()).isEqualTo(6);
        assertThat(page.at("/page/hasMoreTotalItems").asBoolean(true)).isFalse();
    }

    @Test
    void refusesACursorOfAnotherOrder() throws Exception {
        // given
        JsonNode page = client.post(PATH, "{'sort': [{'field': 'endDate'}]}");

        // when
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> turn("'sort': [{'field': 'startDate'}]", "after", page.at("/page/endCursor")))

                // then
                .satisfies(problem -> assertThat(problem.detail()).endsWith("is not one of a search with this sort"));
    }

    private JsonNode turn(String sort, String direction, JsonNode cursor) throws Exception {
        return client.post(PATH, "{%s, 'page': {'limit': 2, '%s': %s}}".formatted(sort, direction, cursor));
    }
}
