package si.glas.operations;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The packaged program in a process of its own. */
record PackagedGlas(Process process, int port, Path log, Path classes) implements AutoCloseable {

    static final File JAR = new File(Objects.requireNonNull(System.getProperty("glas.jar"), "run by -Pcluster"));

    private static final Pattern CLASS = Pattern.compile("^([\\w.$]+) source: ", Pattern.MULTILINE);
    private static final long PATIENCE_IN_SECONDS = 60;

    static PackagedGlas start(Path directory, String... settings) throws IOException {
        int port = freePort();
        Path log = directory.resolve("glas.log");
        Path classes = directory.resolve("classes.log");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // Where the client keeps its tokens.
                "-Duser.home=" + directory,
                "-Xlog:class+load:file=" + classes + ":none",
                "-jar",
                JAR.getAbsolutePath(),
                "--server.port=" + port));
        command.addAll(List.of(settings));
        Process process = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        return new PackagedGlas(process, port, log, classes);
    }

    /** As whoever watches over it sees it. */
    boolean isReady() throws InterruptedException, IOException {
        if (!process.isAlive()) {
            throw new AssertionError("Glas has ended: " + output());
        }
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(
                            URI.create("http://127.0.0.1:" + port + "/actuator/health/readiness"))
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    /** SIGTERM, as Docker stops a container. */
    int terminate() throws InterruptedException {
        process.destroy();
        return awaitEnd();
    }

    int awaitEnd() throws InterruptedException {
        if (!process.waitFor(PATIENCE_IN_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("Glas does not end");
        }
        return process.exitValue();
    }

    String output() throws IOException {
        return Files.readString(log);
    }

    List<String> loadedClasses() throws IOException {
        return CLASS.matcher(Files.readString(classes))
                .results()
                .map(MatchResult::group)
                .map(line -> line.substring(0, line.indexOf(' ')))
                .toList();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
