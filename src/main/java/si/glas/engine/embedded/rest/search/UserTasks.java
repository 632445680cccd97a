package si.glas.engine.embedded.rest.search;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.sql.SQLException;
import si.glas.engine.embedded.rest.Request;
import si.glas.engine.embedded.rest.Response;
import si.glas.engine.embedded.rest.Router;

/** User tasks, with what a person needs to work on one: its form and the variables that it sees. */
final class UserTasks implements SearchRoutes.Family {

    private static final Search SEARCH = search();

    /** The instance of the task's element and all around it, up to the process instance. */
    private static final String SCOPES = """
             AND t.process_instance_key = (SELECT process_instance_key FROM engine.user_task WHERE key = ?)
            AND t.scope_key IN (
            WITH RECURSIVE scope AS (
                SELECT element_instance_key AS key FROM engine.user_task WHERE key = ?
                UNION ALL
                SELECT e.scope_key FROM engine.element_instance e JOIN scope ON e.key = scope.key)
            SELECT key FROM scope)""";

    private final Rows rows;

    UserTasks(Rows rows) {
        this.rows = rows;
    }

    private static Search search() {
        Search search = new Search(
                        "user tasks",
                        "engine.user_task t" + Common.DEFINITION,
                        new Field("userTaskKey", Kind.KEY, "t.key"))
                .field(Common.processInstanceKey())
                .field(Common.definitionKey())
                .field(Common.definitionId())
                .field(Common.elementId())
                .field(Common.elementInstanceKey())
                .field("name", Kind.TEXT, Common.ELEMENT_NAME)
                .field("state", Kind.TEXT, "t.state")
                .field("assignee", Kind.TEXT, "nullif(t.assignee, '')")
                .field("priority", Kind.INTEGER, "t.priority")
                .field("creationDate", Kind.DATE, "t.creation_time")
                .field("completionDate", Kind.DATE, "t.completion_time")
                .field("dueDate", Kind.DATE, "nullif(t.due_time, -1)")
                .field("followUpDate", Kind.DATE, "nullif(t.follow_up_time, -1)")
                .field(Common.TENANT)
                .shown(new Field("candidateGroups", Kind.TEXT_LIST, "t.candidate_groups"))
                .shown(new Field("candidateUsers", Kind.TEXT_LIST, "t.candidate_users"))
                .shown(new Field("formKey", Kind.KEY, "t.form_key"))
                .shown(new Field("externalFormReference", Kind.TEXT, "nullif(t.external_form, '')"))
                .shown(new Field("customHeaders", Kind.JSON, "t.custom_headers"))
                .shown(new Field("processDefinitionVersion", Kind.INTEGER, "d.version"))
                .shown(new Field("processName", Kind.TEXT, "coalesce(nullif(d.name, ''), d.process_id)"));
        search.filters()
                .with("candidateGroup", new ListFilter("candidateGroup", "t.candidate_groups"))
                .with("candidateUser", new ListFilter("candidateUser", "t.candidate_users"))
                .with("processInstanceVariables", variables("processInstanceVariables", "t.process_instance_key"))
                .with("localVariables", variables("localVariables", "t.element_instance_key"));
        return search;
    }

    private static Filter variables(String name, String scopeKey) {
        return new VariablesFilter(
                name, "v.process_instance_key = t.process_instance_key AND v.scope_key = " + scopeKey);
    }

    @Override
    public void addTo(Router router) {
        router.post("/v2/user-tasks/search", request -> Response.ok(SEARCH.run(rows, request.json())))
                .get("/v2/user-tasks/{userTaskKey}", request -> Response.ok(get(request)))
                .get("/v2/user-tasks/{userTaskKey}/form", this::form)
                .post("/v2/user-tasks/{userTaskKey}/variables/search", this::variables);
    }

    private JsonNode get(Request request) throws SQLException, IOException {
        return SEARCH.get(rows, request.key("userTaskKey"), "User Task");
    }

    /** No content if the task has no form of its own. */
    private Response form(Request request) throws SQLException, IOException {
        JsonNode formKey = get(request).path("formKey");
        return formKey.isNull() ? Response.noContent() : Response.ok(Forms.FORM.get(rows, formKey.asLong(), "Form"));
    }

    private Response variables(Request request) throws SQLException, IOException {
        get(request);
        long key = request.key("userTaskKey");
        return Response.ok(Variables.search(request).run(rows, request.json(), new Sql(SCOPES, key, key)));
    }
}
