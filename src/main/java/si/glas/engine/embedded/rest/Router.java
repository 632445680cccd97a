package si.glas.engine.embedded.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds the handler of a request by its method and path, such as {@code POST /v2/jobs/{jobKey}/completion}. */
public final class Router {

    private record Route(String method, String[] segments, Handler handler) {}

    private final Map<Integer, List<Route>> routesByLength = new TreeMap<>();
    private final List<Runnable> farewells = new ArrayList<>();

    public Router get(String pattern, Handler handler) {
        return add("GET", pattern, handler);
    }

    public Router post(String pattern, Handler handler) {
        return add("POST", pattern, handler);
    }

    public Router put(String pattern, Handler handler) {
        return add("PUT", pattern, handler);
    }

    public Router patch(String pattern, Handler handler) {
        return add("PATCH", pattern, handler);
    }

    public Router delete(String pattern, Handler handler) {
        return add("DELETE", pattern, handler);
    }

    /** Adds what is to be done when the engine behind these routes leaves, such as to let go those who wait for it. */
    public Router whenWithdrawn(Runnable farewell) {
        farewells.add(farewell);
        return this;
    }

    void withdrawn() {
        farewells.forEach(Runnable::run);
    }

    /** Answers the request, or throws a {@link Problem} that names what is wrong with it. */
    public Response handle(Request request) throws Exception {
        String[] segments = split(request.path());
        boolean pathKnown = false;
        for (Route route : routesByLength.getOrDefault(segments.length, List.of())) {
            if (matches(route.segments(), segments)) {
                pathKnown = true;
                if (route.method().equals(request.method())) {
                    return route.handler().handle(request.with(variables(route.segments(), segments)));
                }
            }
        }
        throw pathKnown
                ? new Problem(405, "METHOD_NOT_ALLOWED", request.method() + " is not supported on " + request.path())
                : new Problem(404, "NOT_FOUND", "The embedded engine does not serve " + request.path());
    }

    private Router add(String method, String pattern, Handler handler) {
        String[] segments = split(pattern);
        routesByLength
                .computeIfAbsent(segments.length, length -> new ArrayList<>())
                .add(new Route(method, segments, handler));
        return this;
    }

    private static String[] split(String path) {
        return path.substring(1).split("/", -1);
    }

    private static boolean matches(String[] pattern, String[] segments) {
        for (int i = 0; i < pattern.length; i++) {
            if (!isVariable(pattern[i]) && !pattern[i].equals(segments[i])) {
                return false;
            }
        }
        return true;
    }

    private static Map<String, String> variables(String[] pattern, String[] segments) {
        Map<String, String> variables = new TreeMap<>();
        for (int i = 0; i < pattern.length; i++) {
            if (isVariable(pattern[i])) {
                variables.put(pattern[i].substring(1, pattern[i].length() - 1), segments[i]);
            }
        }
        return variables;
    }

    private static boolean isVariable(String segment) {
        return segment.startsWith("{");
    }
}
