package si.glas.engine.embedded.crash;

import io.camunda.client.CamundaClient;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.postgresql.ds.PGSimpleDataSource;
import si.glas.engine.embedded.TokenCredentials;

/** An engine in a process of its own, always on the same port, so that clients find it again after it was killed. */
final class EngineProcess implements AutoCloseable {

    private static final String TOKEN = "crash";

    private final PGSimpleDataSource database;
    private final int port;
    private Process process;

    EngineProcess(PGSimpleDataSource database) throws IOException {
        this.database = database;
        this.port = freePort();
        this.process = launch();
    }

    private Process launch() throws IOException {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        EngineProgram.class.getName(),
                        database.getUrl(),
                        database.getUser(),
                        database.getPassword(),
                        Integer.toString(port),
                        TOKEN))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        Path.of("target", "crash-test.log").toFile()))
                .start();
    }

    void liveFor(Duration time) throws InterruptedException {
        process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** SIGKILL: no hook runs, nothing is flushed. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    void restart() throws IOException {
        process = launch();
    }

    CamundaClient newClient() {
        return CamundaClient.newClientBuilder()
                .preferRestOverGrpc(true)
                .restAddress(URI.create("http://127.0.0.1:" + port))
                .credentialsProvider(new TokenCredentials(TOKEN))
                .build();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }
}
