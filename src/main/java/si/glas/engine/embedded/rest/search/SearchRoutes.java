package si.glas.engine.embedded.rest.search;

import java.util.List;
import javax.sql.DataSource;
import si.glas.engine.embedded.rest.Router;

/** The routes of all searches and gets, which read the projection. */
public final class SearchRoutes {

    /** The searches and gets of one family of resources. */
    interface Family {

        void addTo(Router router);
    }

    private SearchRoutes() {}

    /** @param database pooled; only read from */
    public static void addTo(Router router, DataSource database) {
        Rows rows = new Rows(database);
        List<Family> families = List.of(
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
                new DecisionDefinitions(rows));
        families.forEach(family -> family.addTo(router));
    }
}
