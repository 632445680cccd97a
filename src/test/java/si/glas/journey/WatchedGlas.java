package si.glas.journey;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import si.glas.Glas;
import si.glas.OnlyTheProgram;
import si.glas.kernel.ProgramClock;
import si.glas.processtest.MovableClock;

/** The whole program in this JVM: it logs all it can say, keeps all it has in one directory, and its clock can be moved. */
final class WatchedGlas implements AutoCloseable {

    private final MovableClock clock = new MovableClock();
    private final Path directory;
    private final int port;
    private final ConfigurableApplicationContext context;

    /** @param directory for its data and for the list of all addresses that it was asked for */
    WatchedGlas(Path directory) throws IOException {
        this.directory = directory;
        port = freePort();
        context = new SpringApplicationBuilder(Glas.class)
                .initializers(new OnlyTheProgram(), this::setClock)
                .run(
                        "--server.port=" + port,
                        "--glas.sample=false",
                        "--glas.data-directory=" + directory.resolve("data"),
                        "--logging.level.si.glas=TRACE",
                        "--server.tomcat.basedir=" + directory.resolve("tomcat"),
                        "--server.tomcat.accesslog.enabled=true",
                        "--server.tomcat.accesslog.pattern=combined",
                        "--server.tomcat.accesslog.buffered=false");
    }

    int port() {
        return port;
    }

    MovableClock clock() {
        return clock;
    }

    /** What is in it: data, logs of the database, addresses. */
    Path directory() {
        return directory;
    }

    <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    private void setClock(ConfigurableApplicationContext started) {
        ((GenericApplicationContext) started)
                .registerBean(ProgramClock.class, () -> new ProgramClock(clock), bean -> bean.setPrimary(true));
    }

    /** Known beforehand, since links in mails hold it. */
    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
