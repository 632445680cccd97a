package si.glas.database;

import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs PostgreSQL's programs; all of them say what they have to say in one log file. */
final class PostgresPrograms {

    private final Path bin;
    private final Path log;

    PostgresPrograms(Path bin, Path log) {
        this.bin = bin;
        this.log = log;
    }

    void run(String program, List<String> arguments) {
        run(program, arguments, "");
    }

    void run(String program, List<String> arguments, String input) {
        try {
            // A pipe instead of the file would break under the server when this program is killed.
            Process process = new ProcessBuilder(command(program, arguments))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            try (OutputStream in = process.getOutputStream()) {
                in.write(input.getBytes(StandardCharsets.UTF_8));
            }
            if (process.waitFor() != 0) {
                throw failed(program);
            }
        } catch (IOException e) {
            throw new DatabaseNotStarted(
                    "Cannot run PostgreSQL's " + program + " (" + e.getMessage() + ").",
                    "Let the user that runs Glas run programs from " + bin + " and write " + log
                            + ", or name a PostgreSQL of your own with spring.datasource.url.",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseNotStarted("Interrupted while PostgreSQL's " + program + " ran.", "Start Glas again.", e);
        }
    }

    private List<String> command(String program, List<String> arguments) {
        List<String> command = new ArrayList<>();
        // PostgreSQL refuses to run as root, as containers and build machines do; in a user namespace it is nobody.
        if (LinuxUtils.isUnshareAvailable()) {
            command.addAll(List.of("unshare", "--user"));
        }
        command.add(bin.resolve(program).toString());
        command.addAll(arguments);
        return command;
    }

    private DatabaseNotStarted failed(String program) {
        String said = PostgresLog.end(log);
        return new DatabaseNotStarted(
                "PostgreSQL's " + program + " failed. The end of " + log + " says:\n\n" + said,
                said.contains("No space left on device")
                        ? "Free some space on the disk that holds " + log.getParent() + ", then start Glas again."
                        : "Put right what the log names, then start Glas again. Do not delete the directory: it is the"
                                + " database.");
    }
}
