package si.glas.people.access;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A page of Glas to which somebody may be sent on.
 *
 * @param value from the leading slash, with the query
 */
public record SafePath(String value) {

    /** Where people find what waits for them. */
    public static final SafePath HOME = new SafePath("/inbox");

    private static final int LONGEST = 1000;

    /** One slash, not two, then printable ASCII without backslashes, which browsers take for slashes. */
    private static final Pattern PRINTABLE = Pattern.compile("/(?!/)[!-\\[\\]-~]*");

    /** No second host ("//"), no steps ("/."), and none of the pages that lead in and out. */
    private static final Pattern UNWANTED = Pattern.compile("(?s).*(//|/\\.).*|/(sign-in|sign-out|set-up|error)(/.*)?");

    /** What was wanted if it is a page of ours, else {@link #HOME}: it may have come with a link from anywhere. */
    public static SafePath of(@Nullable String wanted) {
        return Optional.ofNullable(wanted)
                .filter(SafePath::isOurs)
                .map(SafePath::new)
                .orElse(HOME);
    }

    private static boolean isOurs(String wanted) {
        if (wanted.length() > LONGEST || !PRINTABLE.matcher(wanted).matches()) {
            return false;
        }
        try {
            URI address = new URI(wanted);
            return address.getRawAuthority() == null
                    && !UNWANTED.matcher(address.getPath()).matches();
        } catch (URISyntaxException e) {
            return false;
        }
    }

    public boolean isHome() {
        return equals(HOME);
    }
}
