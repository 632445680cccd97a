package si.glas.processtest;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

/** What Camunda Process Test asks of an engine besides its API: to move its clock and to forget everything. */
final class MonitoringServer implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final MovableClock clock;
    private final LongSupplier purge;
    private final HttpServer server;
    private volatile long lastChange;

    private MonitoringServer(MovableClock clock, LongSupplier purge, HttpServer server) {
        this.clock = clock;
        this.purge = purge;
        this.server = server;
    }

    /** @param purge empties the engine and answers with the number of its new generation */
    static MonitoringServer start(MovableClock clock, LongSupplier purge) {
        try {
            HttpServer http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            MonitoringServer server = new MonitoringServer(clock, purge, http);
            http.createContext("/", server::answer);
            http.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException("The monitoring server does not start", e);
        }
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = JSON.writeValueAsBytes(
                    switch (exchange.getRequestMethod() + " "
                            + exchange.getRequestURI().getPath()) {
                        case "GET /actuator/clock" -> time(clock);
                        case "DELETE /actuator/clock" -> reset();
                        case "POST /actuator/clock/add" -> add(exchange);
                        case "POST /actuator/cluster/purge" -> purge();
                        case "GET /v2/topology" -> topology();
                        default -> throw new IOException("Nobody serves " + exchange.getRequestURI());
                    });
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static Map<String, Object> time(InstantSource clock) {
        return Map.of("epochMilli", clock.millis(), "instant", clock.instant().toString());
    }

    private Map<String, Object> reset() {
        clock.reset();
        return time(clock);
    }

    private Map<String, Object> add(HttpExchange exchange) throws IOException {
        long millis =
                JSON.readTree(exchange.getRequestBody()).path("offsetMilli").asLong();
        clock.add(Duration.ofMillis(millis));
        return time(clock);
    }

    private Map<String, Object> purge() {
        lastChange = purge.getAsLong();
        return Map.of("changeId", lastChange);
    }

    /** Answered when the engine is empty, so every change that has a number is complete. */
    private Map<String, Object> topology() {
        return Map.of("brokers", List.of(), "lastCompletedChangeId", String.valueOf(lastChange));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
