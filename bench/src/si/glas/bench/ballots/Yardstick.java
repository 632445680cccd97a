package si.glas.bench.ballots;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Single rows, each committed to the disk by itself, as PostgreSQL's own pgbench inserts them. */
final class Yardstick {

    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");
    private static final Pattern URL = Pattern.compile("jdbc:postgresql://([^:]+):(\\d+)/(\\w+)");

    private final Path script;
    private final Path program;
    private final JdbcConnectionDetails database;
    private final int clients;

    Yardstick(Path directory, JdbcClient sql, JdbcConnectionDetails database, int clients) throws IOException {
        sql.sql("CREATE TABLE yardstick (id uuid PRIMARY KEY)").update();
        script =
                Files.writeString(directory.resolve("insert.sql"), "INSERT INTO yardstick VALUES (gen_random_uuid());");
        program = find();
        this.database = database;
        this.clients = clients;
    }

    /** The embedded server comes without it. */
    private static Path find() {
        return List.of(System.getenv("PATH").split(":")).stream()
                .map(folder -> Path.of(folder, "pgbench"))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "There is no pgbench, which votes are compared with; Debian has it in postgresql-contrib"));
    }

    String name() throws IOException, InterruptedException {
        return output(List.of(program.toString(), "--version")).strip();
    }

    /** @return how many rows it inserted in a second */
    double insert(int rows) throws IOException, InterruptedException {
        String output = output(List.of(
                program.toString(),
                "--no-vacuum",
                "--protocol=prepared",
                "--client=" + clients,
                "--jobs=" + Math.min(clients, Runtime.getRuntime().availableProcessors()),
                "--transactions=" + rows / clients,
                "--file=" + script));
        Matcher rate = RATE.matcher(output);
        if (!rate.find()) {
            throw new IllegalStateException("pgbench says: " + output);
        }
        return Double.parseDouble(rate.group(1));
    }

    private String output(List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        Matcher url = URL.matcher(database.getJdbcUrl());
        if (!url.matches()) {
            throw new IllegalStateException("pgbench cannot connect to " + database.getJdbcUrl());
        }
        builder.environment().put("PGHOST", url.group(1));
        builder.environment().put("PGPORT", url.group(2));
        builder.environment().put("PGDATABASE", url.group(3));
        builder.environment().put("PGUSER", String.valueOf(database.getUsername()));
        builder.environment().put("PGPASSWORD", String.valueOf(database.getPassword()));
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output;
    }
}
