package si.glas.engine.embedded.rest;

/** Answers one kind of request. */
@FunctionalInterface
public interface Handler {

    Response handle(Request request) throws Exception;
}
