package si.glas.engine.embedded.rest.search;

import java.util.List;
import javax.sql.DataSource;
import si.glas.engine.embedded.rest.Router;

/** Every search and get of the REST API, over the projection in the given database. */
public final class SearchApi {

    /** The searches and gets of one family of resources. */
    interface Routes {

        void register(Router router);
    }

    private final List<Routes> families;

    /** @param database pooled; only read from */
    public SearchApi(DataSource database) {
        Rows rows = new Rows(database);
        families = List.of(
                new ProcessInstances(rows),
                new ProcessDefinitions(rows),
                new Statistics(rows),
                new ElementInstances(rows),
                new Variables(rows),
                new Incidents(rows),
                new UserTasks(rows),
                new Jobs(rows),
                new MessageSubscriptions(rows),
                new DecisionInstances(rows),
                new DecisionDefinitions(rows),
                new Resources(rows));
    }

    public void register(Router router) {
        families.forEach(family -> family.register(router));
    }
}
