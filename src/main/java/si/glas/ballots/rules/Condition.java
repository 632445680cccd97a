package si.glas.ballots.rules;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What must hold, such as {@code yes > 1/2 of cast} or {@code present >= 10}.
 *
 * @param counted what is compared
 * @param strict whether it must be more, not only as much
 * @param amount a share of {@code of}, or a plain number
 * @param of what it is a share of; none for a plain number
 */
public record Condition(
        Quantity counted,
        boolean strict,
        Fraction amount,
        @Nullable Quantity of) {

    private static final Pattern GRAMMAR =
            Pattern.compile("(\\w+) (>=?) (?:(\\d{1,9})/(\\d{1,9}) of (\\w+)|(\\d{1,9}))");

    /** @throws IllegalArgumentException if it does not read so */
    @JsonCreator
    public static Condition parse(String text) {
        Matcher parts = GRAMMAR.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("\"" + text
                    + "\" is no condition; one reads like \"present >= 1/2 of eligible\" or \"present >= 10\"");
        }
        boolean share = parts.group(5) != null;
        return new Condition(
                Quantity.of(parts.group(1)),
                parts.group(2).equals(">"),
                share
                        ? new Fraction(Long.parseLong(parts.group(3)), Long.parseLong(parts.group(4)))
                        : Fraction.of(Long.parseLong(parts.group(6))),
                share ? Quantity.of(parts.group(5)) : null);
    }

    /** Whether the amount is a share of something. */
    public boolean isShare() {
        return of != null;
    }

    /** Compares, exactly. */
    public Check check(Tally tally) {
        long base = of == null ? 1 : tally.number(of);
        Fraction limit = amount.times(base);
        // A share of nothing is nothing, but nobody has no quorum and no votes are no majority.
        long needed = Math.max(1, strict ? limit.floor() + 1 : limit.ceiling());
        long number = tally.number(counted);
        return new Check(this, number, base, limit, needed, number >= needed);
    }

    @Override
    public String toString() {
        return counted + (strict ? " > " : " >= ") + amount + (of == null ? "" : " of " + of);
    }
}
