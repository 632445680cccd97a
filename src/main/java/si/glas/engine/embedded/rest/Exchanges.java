package si.glas.engine.embedded.rest;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;

/** Answers each HTTP exchange, whatever happens, with the handler's response or a problem. */
final class Exchanges implements HttpHandler {

    private final BearerToken token;
    private final Handler handler;

    Exchanges(BearerToken token, Handler handler) {
        this.token = token;
        this.handler = handler;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        answer(exchange).sendOn(exchange);
    }

    private SerializedResponse answer(HttpExchange exchange) {
        try {
            token.check(exchange.getRequestHeaders().getFirst("Authorization"));
            return SerializedResponse.of(handler.handle(RequestReader.read(exchange)));
        } catch (Throwable failure) {
            return Problems.response(failure, exchange.getRequestURI().getRawPath());
        }
    }
}
