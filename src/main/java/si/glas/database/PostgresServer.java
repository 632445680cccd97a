package si.glas.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** Makes, starts and stops the database in a directory by means of PostgreSQL's own programs. */
final class PostgresServer {

    // What decides about durability is said at every start, whatever the configuration file says.
    private static final List<String> SETTINGS = List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "fsync=on",
            "synchronous_commit=on",
            "full_page_writes=on",
            "max_connections=100",
            "timezone=UTC",
            "log_timezone=UTC",
            "log_checkpoints=off",
            "jit=off");

    private static final int PORTS_TO_TRY = 3;

    private final PostgresPrograms programs;
    private final PostgresFiles files;

    PostgresServer(Path binaries, PostgresFiles files) {
        this.programs = new PostgresPrograms(binaries.resolve("bin"), files.log());
        this.files = files;
    }

    /** Makes the database unless it exists, and returns its password. */
    String initialize() {
        if (files.isInitialized()) {
            return PostgresFiles.read(files.password()).strip();
        }
        try {
            // Nobody has been given a connection to a database that is unfinished, so nothing can be lost with it.
            if (!Files.exists(files.unfinished())) {
                Files.createFile(files.unfinished());
            }
            FileSystemUtils.deleteRecursively(files.data());
            String password = Password.writeNew(files.password());
            programs.run("initdb", initializationArguments());
            createDatabase();
            Files.delete(files.unfinished());
            return password;
        } catch (IOException e) {
            throw PostgresFiles.notWritable(files.directory(), e);
        }
    }

    private List<String> initializationArguments() {
        return List.of(
                "--pgdata=" + files.data(),
                "--username=" + EmbeddedPostgres.NAME,
                "--pwfile=" + files.password(),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                // PostgreSQL's own C.UTF-8 sorts alike on every operating system, now and after an upgrade of it.
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8");
    }

    private void createDatabase() {
        programs.run(
                "postgres",
                List.of("--single", "-D", files.data().toString(), "postgres"),
                "CREATE DATABASE " + EmbeddedPostgres.NAME + "\n");
    }

    /** Starts the server and returns the port on which it listens. */
    int start() {
        PostgresLog.rotate(files.log());
        for (int triesLeft = PORTS_TO_TRY - 1; ; triesLeft--) {
            int port = freePort();
            try {
                programs.run("pg_ctl", pgCtl("start", "--timeout=120", "--options=" + options(port)));
                return port;
            } catch (DatabaseNotStarted e) {
                // Between our finding the port free and the server's taking it, another program may have been faster.
                if (triesLeft == 0 || !e.saysThat("Address already in use")) {
                    throw e;
                }
            }
        }
    }

    void stop() {
        programs.run("pg_ctl", pgCtl("stop", "--timeout=60", "--mode=fast"));
    }

    private List<String> pgCtl(String action, String... arguments) {
        List<String> all = new ArrayList<>(List.of(action, "--silent", "--wait", "--pgdata=" + files.data()));
        all.add("--log=" + files.log());
        all.addAll(List.of(arguments));
        return all;
    }

    private static String options(int port) {
        return Stream.concat(Stream.of("port=" + port), SETTINGS.stream())
                .map(setting -> "-c " + setting)
                .collect(Collectors.joining(" "));
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new DatabaseNotStarted(
                    "No port of this machine's loopback address is free for the database.",
                    "End some of the programs that hold ports open, then start Glas again.",
                    e);
        }
    }
}
