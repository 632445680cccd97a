package si.glas.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.JdbcTemplate;

/** A second program on the same machine that holds a database until it is killed. */
final class AnotherGlas implements AutoCloseable {

    private static final String READY = "ready";

    private final Process process;

    private AnotherGlas(Process process) {
        this.process = process;
    }

    /** Returns when the other program has committed the statements. */
    static AnotherGlas running(Path directory, String... statements) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                AnotherGlas.class.getName(),
                directory.toString());
        builder.command().addAll(List.of(statements));
        Process process = builder.redirectErrorStream(true).start();
        BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = said.readLine(); !READY.equals(line); line = said.readLine()) {
            if (line == null) {
                throw new IllegalStateException("The other program ended before it was ready");
            }
        }
        return new AnotherGlas(process);
    }

    /** As {@code kill -9}. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor(30, TimeUnit.SECONDS);
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }

    public static void main(String[] arguments) throws InterruptedException {
        EmbeddedPostgres postgres = EmbeddedPostgres.start(Path.of(arguments[0]));
        JdbcTemplate jdbc = new JdbcTemplate(postgres.dataSource());
        for (int i = 1; i < arguments.length; i++) {
            jdbc.execute(arguments[i]);
        }
        System.out.println(READY);
        Thread.currentThread().join();
    }
}
