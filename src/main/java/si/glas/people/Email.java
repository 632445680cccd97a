package si.glas.people;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Column;

/** An e-mail address as somebody wrote it; two that differ only in their case are the same. */
public record Email(@Column("email") String value) {

    /** What RFC 5321 allows for a path, less its angle brackets. */
    public static final int MAX_LENGTH = 254;

    /** The HTML standard's valid e-mail address (4.10.5.1.5), whose domain here has at least two parts. */
    private static final Pattern VALID = Pattern.compile("[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}"
            + "@(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\\.)+[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?");

    /** @throws IllegalArgumentException if it is not an address */
    public Email {
        if (!isValid(value)) {
            throw new IllegalArgumentException("Not an e-mail address");
        }
    }

    public static boolean isValid(String value) {
        return value.length() <= MAX_LENGTH && VALID.matcher(value).matches();
    }

    public static Optional<Email> parse(@Nullable String typed) {
        return Optional.ofNullable(typed)
                .map(String::strip)
                .filter(Email::isValid)
                .map(Email::new);
    }

    /** The same for all ways to write this address. */
    public String key() {
        return value.toLowerCase(Locale.ROOT);
    }

    public boolean isSameAs(Email other) {
        return key().equals(other.key());
    }
}
