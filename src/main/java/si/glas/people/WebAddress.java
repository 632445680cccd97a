package si.glas.people;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/** The address of a member's site, safe to link to. */
public final class WebAddress {

    private static final Pattern SCHEME = Pattern.compile("(?i)https?://.*");

    private WebAddress() {}

    /** The address with its scheme, which people leave out; empty if it is not one of the web. */
    public static Optional<String> parse(String typed) {
        String line = Words.line(typed);
        String address = SCHEME.matcher(line).matches() ? line : "https://" + line;
        try {
            String host = URI.create(address).getHost();
            return Optional.of(address).filter(any -> host != null && host.contains("."));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
