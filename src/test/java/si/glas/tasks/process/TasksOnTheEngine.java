package si.glas.tasks.process;

import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Primary;
import si.glas.chronicle.ListedActs;
import si.glas.engine.KeptVariables;
import si.glas.engine.UserTasks;
import si.glas.tasks.Neighbours;

/** The room with those that it is built on and the real engine. */
@EnableAutoConfiguration
@AutoConfigurationPackage(basePackages = "si.glas.timetable")
@ComponentScan(
        basePackages = {
            "si.glas.kernel",
            "si.glas.language",
            "si.glas.engine",
            "si.glas.forms",
            "si.glas.timetable",
            "si.glas.tasks"
        },
        excludeFilters = @Filter(type = FilterType.REGEX, pattern = ".*Test\\$.*"))
class TasksOnTheEngine extends Neighbours {

    /** The way to the engine, which fails as often as a test wants. */
    static final class BadLine implements UserTasks {

        final AtomicInteger failuresLeft = new AtomicInteger();
        private final UserTasks engine;

        BadLine(UserTasks engine) {
            this.engine = engine;
        }

        @Override
        public void complete(long key, Record variables) {
            failMaybe();
            engine.complete(key, variables);
        }

        @Override
        public void complete(long key, KeptVariables variables) {
            failMaybe();
            engine.complete(key, variables);
        }

        @Override
        public void assign(long key, String assignee) {
            failMaybe();
            engine.assign(key, assignee);
        }

        @Override
        public void unassign(long key) {
            failMaybe();
            engine.unassign(key);
        }

        private void failMaybe() {
            if (failuresLeft.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                throw new IllegalStateException("The line is bad");
            }
        }
    }

    @Bean
    @Primary
    BadLine badLine(@Qualifier("userTasks") UserTasks engine) {
        return new BadLine(engine);
    }

    @Bean
    ListedActs chronicle() {
        return new ListedActs();
    }
}
