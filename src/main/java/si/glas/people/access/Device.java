package si.glas.people.access;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * With what somebody is signed in, as coarsely as they would say it themselves.
 *
 * @param browser such as Firefox; empty if it is none that we know
 * @param system such as Android; empty if it is none that we know
 */
public record Device(String browser, String system) {

    private static final String SEPARATOR = "/";

    /** The first sign that is found counts: nearly all browsers say that they are Chrome, Safari and Mozilla too. */
    private static final String[][] BROWSERS = {
        {"Firefox", "Firefox/", "FxiOS/"},
        {"Edge", "Edg/", "EdgA/", "EdgiOS/"},
        {"Opera", "OPR/"},
        {"Samsung Internet", "SamsungBrowser/"},
        {"Chrome", "Chrome/", "CriOS/"},
        {"Safari", "Safari/"},
    };

    private static final String[][] SYSTEMS = {
        {"iPhone", "iPhone"},
        {"iPad", "iPad"},
        {"Android", "Android"},
        {"Windows", "Windows"},
        {"Mac", "Macintosh"},
        {"Chromebook", "CrOS"},
        {"Linux", "Linux"},
    };

    /** @param userAgent the header, which says whatever its sender wants */
    static Device of(@Nullable String userAgent) {
        String said = Optional.ofNullable(userAgent).orElse("");
        return new Device(firstOf(BROWSERS, said), firstOf(SYSTEMS, said));
    }

    /** Such as "Firefox, Android"; empty if nothing is known. */
    public String words() {
        return Stream.of(browser, system).filter(word -> !word.isEmpty()).collect(Collectors.joining(", "));
    }

    /** As it is kept in a session. */
    String asText() {
        return browser + SEPARATOR + system;
    }

    static Device fromText(@Nullable String text) {
        String[] parts = Optional.ofNullable(text).orElse("").split(SEPARATOR, -1);
        return parts.length == 2 ? new Device(parts[0], parts[1]) : new Device("", "");
    }

    private static String firstOf(String[][] known, String said) {
        return Arrays.stream(known)
                .filter(names -> Arrays.stream(names).skip(1).anyMatch(said::contains))
                .map(names -> names[0])
                .findFirst()
                .orElse("");
    }
}
