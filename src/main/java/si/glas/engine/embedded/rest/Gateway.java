package si.glas.engine.embedded.rest;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * The REST API's HTTP server, on loopback only, open to whoever knows the token.
 *
 * <p>It outlives the engines behind it: each engine brings its own routes, and while there is none every request is
 * answered with 503. One virtual thread per request, so that a waiting worker costs next to nothing.
 */
public final class Gateway implements AutoCloseable {

    static {
        HttpServerSettings.apply();
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("rest-", 0).factory());
    private volatile @Nullable Router routes;

    /**
     * @param port 0 for any free one
     * @param token the bearer token that each request must carry
     */
    public Gateway(int port, String token) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The engine's REST API cannot listen on loopback port %d: %s".formatted(port, e.getMessage()), e);
        }
        server.setExecutor(threads);
        server.createContext("/", new Exchanges(new BearerToken(token), this::answer));
    }

    public void start() {
        server.start();
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** Answers from now on with these routes instead of those before. */
    public void serve(Router routes) {
        replaceRoutes(routes);
    }

    /** Answers from now on with 503, until there are routes again. */
    public void withdraw() {
        replaceRoutes(null);
    }

    private synchronized void replaceRoutes(@Nullable Router next) {
        Router previous = routes;
        routes = next;
        if (previous != null) {
            previous.withdrawn();
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private Response answer(Request request) throws Exception {
        Router current = routes;
        if (current == null) {
            throw new Problem(503, "SERVICE_UNAVAILABLE", "The engine is not running here now; try again later");
        }
        return current.handle(request);
    }
}
