package si.glas.people.signin;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Six digits that can be typed where a link cannot be opened. */
record Code(String digits) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern SIX_DIGITS = Pattern.compile("[0-9]{6}");

    static Code random() {
        return new Code("%06d".formatted(RANDOM.nextInt(1_000_000)));
    }

    /** Empty if it cannot be a code; spaces and hyphens do not count. */
    static Optional<Code> typed(@Nullable String text) {
        return Optional.ofNullable(text)
                .map(any -> any.replaceAll("[\\s\\u00A0-]", ""))
                .filter(any -> SIX_DIGITS.matcher(any).matches())
                .map(Code::new);
    }

    /** In two groups, which are easier to read and to type. */
    String grouped() {
        return digits.substring(0, 3) + " " + digits.substring(3);
    }

    @Override
    public String toString() {
        return "a code";
    }
}
