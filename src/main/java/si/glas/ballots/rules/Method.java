package si.glas.ballots.rules;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How people vote and how it is counted, such as {@code yesNo}, {@code schulze}, {@code score up to 5} or
 * {@code dots up to 3}.
 *
 * @param most the points that a vote may give to an option, or the dots that it has in all; 1 where nobody gives points
 */
public record Method(Kind kind, int most) {

    /** What {@code docs/counting.md} explains. */
    public enum Kind {
        YES_NO("yesNo"),
        APPROVAL("approval"),
        SCORE("score"),
        SCHULZE("schulze"),
        INSTANT_RUNOFF("instantRunoff"),
        SINGLE_TRANSFERABLE_VOTE("singleTransferableVote"),
        /** Shows a mood and decides nothing. */
        DOTS("dots");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }

        boolean givesPoints() {
            return this == SCORE || this == DOTS;
        }
    }

    private static final Pattern GRAMMAR = Pattern.compile("(\\w+)(?: up to ([1-9]\\d?))?");

    /** @throws IllegalArgumentException if it does not read so */
    @JsonCreator
    public static Method parse(String text) {
        Matcher parts = GRAMMAR.matcher(text);
        Kind kind = Arrays.stream(Kind.values())
                .filter(known -> parts.matches() && known.word.equals(parts.group(1)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("\"" + text + "\" is no method"));
        if (kind.givesPoints() != (parts.group(2) != null)) {
            throw new IllegalArgumentException("\"" + text + "\" is no method; one reads like \"approval\", or where "
                    + "points are given like \"score up to 5\" or \"dots up to 3\"");
        }
        return new Method(kind, kind.givesPoints() ? Integer.parseInt(parts.group(2)) : 1);
    }

    /** Whether there are options to choose from. */
    public boolean hasOptions() {
        return kind != Kind.YES_NO;
    }

    /** Whether people put options in an order. */
    public boolean isRanked() {
        return switch (kind) {
            case SCHULZE, INSTANT_RUNOFF, SINGLE_TRANSFERABLE_VOTE -> true;
            case YES_NO, APPROVAL, SCORE, DOTS -> false;
        };
    }

    /** How many of so many options can be chosen at most: one of them has to lose. */
    public int mostSeats(int options) {
        return kind == Kind.SINGLE_TRANSFERABLE_VOTE ? options - 1 : 1;
    }

    /** Whether anything follows from it. */
    public boolean binds() {
        return kind != Kind.DOTS;
    }

    @Override
    public String toString() {
        return kind.givesPoints() ? kind.word + " up to " + most : kind.word;
    }
}
