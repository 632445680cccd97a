package si.glas.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import si.glas.bench.contestant.ContestantMain;
import si.glas.bench.contestant.Instruction;
import si.glas.bench.contestant.Product;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A contestant in a JVM of its own, so that none suffers from how another was compiled or fills the heap. */
final class ContestantProcess implements AutoCloseable {

    static final String HEAP = "-Xmx1g";

    private static final JsonMapper JSON = new JsonMapper();

    private final Product product;
    private final DatabaseServer server;
    private final String database;
    private final Process process;
    private final PrintStream instructions;
    private final BufferedReader answers;

    private ContestantProcess(Product product, DatabaseServer server, String database) throws IOException {
        this.product = product;
        this.server = server;
        this.database = database;
        ProcessBuilder builder = new ProcessBuilder(command(product))
                .redirectError(ProcessBuilder.Redirect.appendTo(log(database).toFile()));
        builder.environment().putAll(server.environment(database));
        process = builder.start();
        instructions = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
        answers = process.inputReader(StandardCharsets.UTF_8);
    }

    static ContestantProcess start(Product product, DatabaseServer server, String database) {
        try {
            return new ContestantProcess(product, server, database);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path log(String database) {
        return Path.of("target", "bench", database + ".log");
    }

    private static List<String> command(Product product) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of(HEAP, "-classpath", System.getProperty("java.class.path")));
        command.addAll(List.of(ContestantMain.class.getName(), product.name()));
        return command;
    }

    Product product() {
        return product;
    }

    /** Puts the database in order, outside of what is measured. */
    void tidyDatabase() {
        server.tidy(database);
    }

    Answer tell(Instruction instruction, Object argument) {
        begin(instruction, argument);
        return answer();
    }

    /** Does not wait for the answer. */
    void begin(Instruction instruction, Object argument) {
        instructions.println(instruction + " " + argument);
    }

    Answer answer() {
        try {
            String line = answers.readLine();
            if (line == null || line.contains("\"failure\"")) {
                throw new IllegalStateException(
                        "%s cannot go on (%s); see %s".formatted(product.title(), line, log(database)));
            }
            return new Answer(JSON.readValue(line, new TypeReference<>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As {@code kill -9}. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        instructions.println(Instruction.CLOSE + " ");
        instructions.close();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                kill();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
