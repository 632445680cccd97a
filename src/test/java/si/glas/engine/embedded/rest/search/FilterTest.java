package si.glas.engine.embedded.rest.search;

import static io.camunda.zeebe.protocol.record.intent.ProcessInstanceIntent.ELEMENT_ACTIVATING;
import static io.camunda.zeebe.protocol.record.intent.ProcessInstanceIntent.ELEMENT_COMPLETED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.camunda.zeebe.protocol.impl.record.value.usertask.UserTaskRecord;
import io.camunda.zeebe.protocol.record.ValueType;
import io.camunda.zeebe.protocol.record.intent.IncidentIntent;
import io.camunda.zeebe.protocol.record.intent.UserTaskIntent;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import si.glas.engine.embedded.EngineDatabase;
import si.glas.engine.embedded.projection.ProjectedRecords;
import si.glas.engine.embedded.rest.Problem;

class FilterTest {

    private SearchClient client;
    private ProjectedRecords records;

    @BeforeEach
    void begin() throws Exception {
        DataSource database = EngineDatabase.emptied();
        client = new SearchClient(database);
        records = new ProjectedRecords(database)
                .at(1000)
                .processInstance(1, ELEMENT_ACTIVATING, "urgent", "eu")
                .variable(11, 1, "topic", "\"water\"")
                .element(12, 1, "Task_Work", ELEMENT_ACTIVATING)
                .incident(13, 1, "no such file", IncidentIntent.CREATED, 1L, 12L)
                .at(2000)
                .processInstance(2, ELEMENT_ACTIVATING, "urgent")
                .variable(21, 2, "topic", "\"air_1\"")
                .element(22, 2, "Task_Work", ELEMENT_ACTIVATING)
                .element(22, 2, "Task_Work", ELEMENT_COMPLETED)
                .at(3000)
                .called(3, 2, ELEMENT_ACTIVATING)
                .called(3, 2, ELEMENT_COMPLETED)
                .commit();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}                                                                  | 1 2 3",
                "{'processInstanceKey': '2'}                                         | 2",
                "{'processInstanceKey': {'$eq': '2'}}                                | 2",
                "{'processInstanceKey': {'$in': ['1', '3']}}                         | 1 3",
                "{'processInstanceKey': {'$in': []}}                                 | 1 2 3",
                "{'processInstanceKey': {'$notIn': ['1']}}                           | 2 3",
                "{'processInstanceKey': {'$notIn': []}}                              | 1 2 3",
                "{'parentProcessInstanceKey': {'$exists': true}}                     | 3",
                "{'parentProcessInstanceKey': {'$exists': false}}                    | 1 2",
                "{'parentProcessInstanceKey': {'$neq': '2'}}                         | 1 2",
                "{'parentProcessInstanceKey': {'$notIn': ['2']}}                     | 1 2",
                "{'state': 'ACTIVE'}                                                 | 1 2",
                "{'state': {'$like': 'COMP*'}}                                       | 3",
                "{'state': {'$like': '?CTIVE'}}                                      | 1 2",
                "{'state': null, 'tenantId': '<default>'}                            | 1 2 3",
                "{'startDate': {'$gt': '1970-01-01T00:00:01Z'}}                      | 2 3",
                "{'startDate': {'$gte': '1970-01-01T01:00:01+01:00'}}                | 1 2 3",
                "{'startDate': {'$gte': '1970-01-01T00:00:02Z', '$lt': '1970-01-01T00:00:03Z'}} | 2",
                "{'endDate': {'$lte': '1970-01-01T00:00:03Z'}}                       | 3",
                "{'hasIncident': true}                                               | 1",
                "{'hasIncident': false}                                              | 2 3",
                "{'errorMessage': {'$like': '*file'}}                                | 1",
                "{'elementId': 'Task_Work'}                                          | 1 2",
                "{'elementId': 'Task_Work', 'elementInstanceState': 'COMPLETED'}     | 2",
                "{'hasElementInstanceIncident': true}                                | 1",
                "{'hasRetriesLeft': false}                                           | 1 2 3",
                "{'tags': ['urgent']}                                                | 1 2",
                "{'tags': ['urgent', 'eu']}                                          | 1",
                "{'tags': []}                                                        | 1 2 3",
                "{'variables': [{'name': 'topic', 'value': {'$like': '*water*'}}]}   | 1",
                "{'variables': [{'name': 'topic', 'value': {'$like': '*air_1*'}}]}   | 2",
                "{'variables': [{'name': 'topic', 'value': {'$like': '*air_?*'}}]}   | 2",
                "{'variables': [{'name': 'topic', 'value': {'$like': '*ai_*'}}]}     | ``",
                "{'variables': []}                                                   | 1 2 3",
                "{'$or': [{'processInstanceKey': '1'}, {'state': 'COMPLETED'}]}      | 1 3",
                "{'$or': [], 'state': 'ACTIVE'}                                      | 1 2",
            })
    void findsTheProcessInstances(String filter, String keys) throws Exception {
        // when
        List<Integer> found = client.processInstances("{'filter': %s}".formatted(filter));

        // then
        assertThat(found).isEqualTo(numbers(keys));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'candidateGroup': 'editors'}                           | 31",
                "{'candidateGroup': {'$neq': 'editors'}}                 | 32 33",
                "{'candidateGroup': {'$in': ['editors', 'board']}}       | 31 32",
                "{'candidateGroup': {'$notIn': ['board']}}               | 33",
                "{'candidateGroup': {'$exists': false}}                  | 33",
                "{'candidateGroup': {'$like': 'b*'}}                     | 31 32",
                "{'assignee': {'$exists': false}}                        | 31 32",
                "{'assignee': 'mojca', 'state': 'CREATED'}               | 33",
                "{'priority': {'$gt': 50}}                               | 32",
                "{'dueDate': {'$exists': true}}                          | 32",
                "{'processInstanceVariables': [{'name': 'topic', 'value': {'$like': '*water*'}}]} | 31 32 33",
                "{'localVariables': [{'name': 'topic', 'value': {'$exists': true}}]} | ``",
            })
    void findsTheUserTasks(String filter, String keys) throws Exception {
        // given
        records.event(ValueType.USER_TASK, UserTaskIntent.CREATED, 31, task("", 50, "editors", "board"))
                .event(
                        ValueType.USER_TASK,
                        UserTaskIntent.CREATED,
                        32,
                        task("", 90, "board").setDueDate("2026-03-01T09:00:00Z[UTC]"))
                .event(ValueType.USER_TASK, UserTaskIntent.CREATED, 33, task("mojca", 50))
                .commit();

        // when
        List<Integer> found = client.userTasks(filter);

        // then
        assertThat(found).isEqualTo(numbers(keys));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'filter': {'colour': 'red'}}                       | The search of process instances cannot filter by colour",
                "{'filter': {'$or': [{'colour': 'red'}]}}            | The search of process instances cannot filter by colour",
                "{'filter': {'state': {'$gt': 'A'}}}                 | The filter state has no operator $gt; it has $eq, $neq, $exists, $in, $notIn, $like",
                "{'filter': {'hasIncident': 'yes'}}                  | The value for hasIncident must be true or false, but is \"yes\"",
                "{'filter': {'processInstanceKey': 'x'}}             | The value for processInstanceKey is not a key: x",
                "{'filter': {'startDate': 'today'}}                  | The value for startDate must be a date such as 2026-03-01T09:00:00.000Z, but is \"today\"",
                "{'filter': {'processDefinitionVersion': 1.5}}       | The value for processDefinitionVersion must be an integer, but is 1.5",
                "{'filter': {'variables': [{'name': 'a'}]}}          | Each of variables needs a name and a value, but one is {\"name\":\"a\"}",
                "{'filter': []}                                      | A filter of process instances must be an object, but is []",
                "{'sort': [{'field': 'colour'}]}                     | The search of process instances cannot sort by \"colour\"",
                "{'sort': [{'field': 'state', 'order': 'UP'}]}       | The order of a sort must be ASC or DESC, but is UP",
                "{'sort': [{'field': 'state', 'nulls': 'LAST'}]}     | A sort has no nulls; it has field and order",
                "{'page': {'size': 1}}                               | A page has no size; it has from, limit, after and before",
                "{'page': {'limit': 10001}}                          | The value for page.limit must be between 0 and 10000, but is 10001",
                "{'page': {'from': 1, 'after': 'x'}}                 | A page may have only one of from, after and before",
                "{'page': {'after': 'x'}}                            | The cursor x is not one",
                "{'page': 5}                                         | The value for page must be an object, but is 5",
                "[1]                                                 | The request body must be an object, but is [1]",
                "{'limit': 1}                                        | The search of process instances has no limit; it has filter, sort and page",
            })
    void refusesWhatItDoesNotKnowAndNamesIt(String body, String reason) {
        // when
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> client.processInstances(body))

                // then
                .satisfies(problem -> {
                    assertThat(problem.status()).isEqualTo(400);
                    assertThat(problem.detail()).startsWith(reason);
                });
    }

    @Test
    void findsAnIncidentInEverythingAroundIt() throws Exception {
        // given
        records.incident(33, 3, "called", IncidentIntent.CREATED, 2L, 22L, 3L).commit();
        List<Integer> during = client.processInstances("{'filter': {'hasIncident': true}}");

        // when
        records.incident(33, 3, "called", IncidentIntent.RESOLVED, 2L, 22L, 3L).commit();

        // then
        assertThat(during).containsExactly(1, 2, 3);
        assertThat(client.processInstances("{'filter': {'hasIncident': true}}")).containsExactly(1);
    }

    private static UserTaskRecord task(String assignee, int priority, String... groups) {
        return new UserTaskRecord()
                .setProcessInstanceKey(1)
                .setElementInstanceKey(12)
                .setAssignee(assignee)
                .setPriority(priority)
                .setCandidateGroupsList(List.of(groups));
    }

    private static List<Integer> numbers(String keys) {
        return keys.isEmpty()
                ? List.of()
                : List.of(keys.split(" ")).stream().map(Integer::valueOf).toList();
    }
}
