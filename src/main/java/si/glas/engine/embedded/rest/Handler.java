package si.glas.engine.embedded.rest;

/** Answers one kind of request. */
@FunctionalInterface
interface Handler {

    Response handle(Request request) throws Exception;
}
