package si.glas.engine.embedded.rest.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import si.glas.engine.embedded.processing.Command;
import si.glas.engine.embedded.processing.Commands;
import si.glas.engine.embedded.processing.JobAvailability;
import si.glas.engine.embedded.rest.Problem;
import si.glas.engine.embedded.rest.Request;
import si.glas.engine.embedded.rest.Router;

/** What never reaches the engine, since the request alone shows that it is wrong. */
class BadRequestTest {

    private final Router router = new Router();

    BadRequestTest() {
        Commands unreachable = (Command command, Duration timeout) -> {
            throw new AssertionError("The engine was asked: " + command);
        };
        JobAvailability noJobs = new JobAvailability() {
            @Override
            public long version(String jobType) {
                return 0;
            }

            @Override
            public boolean awaitNewer(String jobType, long version, Duration timeout) {
                return false;
            }
        };
        CommandRoutes.addTo(router, unreachable, noJobs, "1");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
                    POST  | /v2/process-instances                 | {}                                                     | Exactly one of processDefinitionId and
                    POST  | /v2/process-instances                 | {"processDefinitionId":"a","processDefinitionKey":"1"} | Exactly one of processDefinitionId and
                    POST  | /v2/process-instances                 | {"processDefinitionKey":"one"}                         | processDefinitionKey is not a key: one
                    POST  | /v2/process-instances                 | {"processDefinitionId":"a","tenantId":"other"}         | is for other
                    POST  | /v2/process-instances                 | {"processDefinitionId":"a","variables":[1]}            | cannot be read at variables
                    POST  | /v2/process-instances                 | {"processDefinitionId":"a","startInstructions":[{}]}   | no elementId
                    POST  | /v2/process-instances                 | {"processDefinitionId":"a","runtimeInstructions":[{"type":"PAUSE"}]} | PAUSE
                    POST  | /v2/process-instances/x/cancellation  | {}                                                     | processInstanceKey is not a key: x
                    POST  | /v2/process-instances/1/migration     | {}                                                     | targetProcessDefinitionKey is not a key: null
                    POST  | /v2/process-instances/1/modification  | {"activateInstructions":[{}]}                          | no elementId
                    POST  | /v2/process-instances/1/modification  | {"terminateInstructions":[{}]}                         | elementInstanceKey is not a key: null
                    POST  | /v2/jobs/1/completion                 | {"result":{"type":"other"}}                            | cannot be read at result
                    POST  | /v2/jobs/1/error                      | {}                                                     | no errorCode
                    PATCH | /v2/jobs/1                            | {}                                                     | no changeset
                    PATCH | /v2/jobs/1                            | {"changeset":{}}                                       | neither retries nor timeout
                    POST  | /v2/user-tasks/1/assignment           | {}                                                     | no assignee
                    PATCH | /v2/user-tasks/1                      | {}                                                     | neither a changeset nor an action
                    PATCH | /v2/user-tasks/1                      | {"changeset":{"colour":"green"}}                       | unknown field colour; known here are
                    PATCH | /v2/user-tasks/1                      | {"changeset":{"dueDate":"tomorrow"}}                   | dueDate must be a date and time
                    PATCH | /v2/user-tasks/1                      | {"changeset":{"priority":101}}                         | priority must be a number from 0 to 100
                    PATCH | /v2/user-tasks/1                      | {"changeset":{"candidateUsers":"ana"}}                 | candidateUsers must be a list of texts
                    POST  | /v2/messages/publication              | {}                                                     | no name
                    POST  | /v2/messages/correlation              | {"name":" "}                                           | no name
                    POST  | /v2/signals/broadcast                 | {}                                                     | no signalName
                    PUT   | /v2/element-instances/1/variables     | {"variables":null}                                     | no variables
                    POST  | /v2/decision-definitions/evaluation   | {}                                                     | Exactly one of decisionDefinitionId and
                    PUT   | /v2/clock                             | {}                                                     | no timestamp
                    POST  | /v2/deployments                       | {}                                                     | Expected a body of multipart/form-data
                    """)
    void namesWhatIsWrong(String method, String path, String body, String detail) {
        assertProblem(400, method, path, body, detail);
    }

    @Test
    void namesWhatTheEmbeddedEngineDoesNotOffer() {
        assertProblem(501, "POST", "/v2/process-instances/cancellation", "{}", "does not offer batch operations");
        assertProblem(501, "POST", "/v2/documents", "{}", "does not offer documents");
        assertProblem(501, "POST", "/v2/users", "{}", "does not offer users, groups, roles, tenants");
    }

    @Test
    void refusesNumbersThatTheEngineCannotHold() {
        assertProblem(
                400,
                "POST",
                "/v2/signals/broadcast",
                "{\"signalName\":\"a\",\"variables\":{\"huge\":123456789012345678901234567890}}",
                "cannot store the variables [huge]");
    }

    private void assertProblem(int status, String method, String path, String body, String detail) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> router.handle(
                        new Request(method, path, Map.of(), "application/json", body.getBytes(UTF_8), Map.of())))
                .satisfies(problem -> assertThat(problem.status()).isEqualTo(status))
                .withMessageContaining(detail);
    }
}
