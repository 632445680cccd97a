package si.glas.life;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggerContextListener;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import si.glas.browser.RunningGlas;

/** Where nothing of a person may ever be: the variables of processes, and the log. */
final class Traces implements AutoCloseable {

    private final RunningGlas glas;
    private final Log log = new Log();

    Traces(RunningGlas glas) {
        this.glas = glas;
        log.attach();
    }

    /** Every variable of every process, and every line that was logged since. */
    List<String> all() {
        return Stream.concat(variables(), log.lines.stream()).toList();
    }

    private Stream<String> variables() {
        return glas
                .get(JdbcClient.class)
                .sql("SELECT name || ' = ' || value FROM engine.variable")
                .query(String.class)
                .list()
                .stream();
    }

    @Override
    public void close() {
        log.detach();
    }

    /** Everything that this JVM logs, also after another program in it has set up logging anew. */
    private static final class Log extends AppenderBase<ILoggingEvent> implements LoggerContextListener {

        private final Queue<String> lines = new ConcurrentLinkedQueue<>();
        private final Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);

        void attach() {
            root.getLoggerContext().addListener(this);
            onReset(root.getLoggerContext());
        }

        void detach() {
            root.getLoggerContext().removeListener(this);
            root.detachAppender(this);
        }

        @Override
        protected void append(ILoggingEvent event) {
            lines.add(event.getFormattedMessage());
        }

        @Override
        public boolean isResetResistant() {
            return true;
        }

        @Override
        public void onReset(LoggerContext context) {
            start();
            root.addAppender(this);
        }

        @Override
        public void onStart(LoggerContext context) {}

        @Override
        public void onStop(LoggerContext context) {}

        @Override
        public void onLevelChange(Logger logger, Level level) {}
    }
}
