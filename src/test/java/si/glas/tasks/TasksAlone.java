package si.glas.tasks;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import si.glas.engine.KeptVariables;
import si.glas.engine.UserTaskForms;
import si.glas.engine.UserTasks;

/** The room with those that it is built on, on a real PostgreSQL, and with an engine that only notes what it hears. */
@EnableAutoConfiguration
@ComponentScan(
        basePackages = {"si.glas.forms", "si.glas.tasks"},
        excludeFilters = @Filter(type = FilterType.REGEX, pattern = ".*Test\\$.*"))
public class TasksAlone extends Neighbours {

    /** An engine that can be away. */
    public static final class NotingEngine implements UserTasks {

        public final List<String> heard = new CopyOnWriteArrayList<>();
        public volatile boolean away;

        @Override
        public void complete(long key, Record variables) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void complete(long key, KeptVariables variables) {
            hear("complete " + key + " " + variables.json());
        }

        @Override
        public void assign(long key, String assignee) {
            hear("assign " + key + " " + assignee);
        }

        @Override
        public void unassign(long key) {
            hear("unassign " + key);
        }

        private void hear(String what) {
            if (away) {
                throw new IllegalStateException("The engine is away");
            }
            heard.add(what);
        }
    }

    @Bean
    NotingEngine engine() {
        return new NotingEngine();
    }

    @Bean
    UserTaskForms userTaskForms() {
        return new LinkedForms("check-text", "deliver-by-hand");
    }
}
