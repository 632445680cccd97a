package si.glas.engine.embedded.rest;

/** Settings that the JDK's HTTP server takes from system properties alone, once, when its classes load. */
final class HttpServerSettings {

    private HttpServerSettings() {}

    /** Sets what is not set already; does nothing if the server's classes are loaded. */
    static void apply() {
        // Without it, head and body of an answer may meet Nagle's algorithm and a delayed acknowledgement: 40 ms.
        set("sun.net.httpserver.nodelay", "true");
        // A connection is given up by the client first (it does so after 30 s), or it could send on a closing one.
        set("sun.net.httpserver.idleInterval", "120");
        // Each connection over the limit would be closed after its first answer.
        set("sun.net.httpserver.maxIdleConnections", "10000");
    }

    private static void set(String name, String value) {
        if (System.getProperty(name) == null) {
            System.setProperty(name, value);
        }
    }
}
