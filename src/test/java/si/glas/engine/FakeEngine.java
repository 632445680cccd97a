package si.glas.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.camunda.client.CredentialsProvider;
import io.camunda.client.impl.NoopCredentialsProvider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** An engine that hands out the jobs it is given, remembers what it is told, and answers as it is told to. */
final class FakeEngine implements EngineConnection, AutoCloseable {

    record Told(String path, String body) {

        JsonNode json() {
            try {
                return new ObjectMapper().readTree(body);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private record Reply(int status, String body) {}

    private static final Reply DONE = new Reply(204, "");

    private final HttpServer server;
    private final List<Told> told = new CopyOnWriteArrayList<>();
    private final Queue<String> jobs = new ConcurrentLinkedQueue<>();
    private final Map<String, Queue<Reply>> replies = new ConcurrentHashMap<>();

    FakeEngine() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    /** Lets the next request to the path be answered so, before those after it are answered as usual. */
    FakeEngine replying(String path, int status, String body) {
        replies.computeIfAbsent(path, key -> new ConcurrentLinkedQueue<>()).add(new Reply(status, body));
        return this;
    }

    FakeEngine refusing(String path, int status, String reason) {
        return replying(
                path, status, "{\"status\": %d, \"title\": \"No\", \"detail\": \"%s\"}".formatted(status, reason));
    }

    FakeEngine handingOut(String job) {
        jobs.add(job);
        return this;
    }

    List<Told> told(String path) {
        return told.stream().filter(all -> all.path().equals(path)).toList();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        told.add(new Told(path, new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        Queue<Reply> prepared = replies.getOrDefault(path, new ConcurrentLinkedQueue<>());
        Reply reply = prepared.isEmpty() ? usual(path) : prepared.remove();
        byte[] body = reply.body().getBytes(StandardCharsets.UTF_8);
        String type = reply.status() < 300 ? "application/json" : "application/problem+json";
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(reply.status(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private Reply usual(String path) {
        if (path.equals("/v2/jobs/activation")) {
            String job = jobs.poll();
            return new Reply(200, "{\"jobs\": [" + (job == null ? "" : job) + "]}");
        }
        return DONE;
    }

    @Override
    public Kind kind() {
        return Kind.EMBEDDED;
    }

    @Override
    public URI restAddress() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    @Override
    public CredentialsProvider credentials() {
        return new NoopCredentialsProvider();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
