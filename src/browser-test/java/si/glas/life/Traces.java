package si.glas.life;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import si.glas.browser.RunningGlas;

/** Where nothing of a person may ever be: the variables of processes, and the log. */
final class Traces implements AutoCloseable {

    private final RunningGlas glas;
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    Traces(RunningGlas glas) {
        this.glas = glas;
        log.start();
        root().addAppender(log);
    }

    /** Every variable of every process, and every line that was logged since. */
    List<String> all() {
        return Stream.concat(variables(), log.list.stream().map(ILoggingEvent::getFormattedMessage))
                .toList();
    }

    private Stream<String> variables() {
        return glas
                .get(JdbcClient.class)
                .sql("SELECT name || ' = ' || value FROM engine.variable")
                .query(String.class)
                .list()
                .stream();
    }

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    }

    @Override
    public void close() {
        root().detachAppender(log);
    }
}
