package si.glas.engine.embedded.rest.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An HTTP header's value with its parameters, such as {@code form-data; name="resources"; filename="a.bpmn"}. */
record HeaderValue(String value, Map<String, String> parameters) {

    private static final Pattern PARAMETER =
            Pattern.compile(";\\s*([^=;\\s]+)\\s*=\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^;\\s]*))");

    static HeaderValue parse(String text) {
        int end = text.indexOf(';');
        Map<String, String> parameters = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        Matcher matcher = PARAMETER.matcher(text);
        while (matcher.find()) {
            String quoted = matcher.group(2);
            parameters.put(
                    matcher.group(1), quoted == null ? matcher.group(3) : quoted.replaceAll("\\\\([\"\\\\])", "$1"));
        }
        return new HeaderValue((end < 0 ? text : text.substring(0, end)).strip(), parameters);
    }

    /** The parameter's value; its extended form with a star (RFC 8187), which can hold any letter, goes first. */
    @Nullable String parameter(String name) {
        String extended = parameters.get(name + "*");
        if (extended != null && extended.regionMatches(true, 0, "UTF-8''", 0, 7)) {
            return URLDecoder.decode(extended.substring(7).replace("+", "%2B"), UTF_8);
        }
        return parameters.get(name);
    }
}
