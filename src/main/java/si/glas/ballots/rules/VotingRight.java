package si.glas.ballots.rules;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the rules give a voter; frozen on the roll.
 *
 * @param group none where the rules make no difference between members
 * @param weight how many votes it is
 * @param chairs whether the voter chairs the board that decides
 */
public record VotingRight(@Nullable Group group, int weight, boolean chairs) {

    /** What everybody has where the rules say nothing else. */
    public static final VotingRight PLAIN = new VotingRight(null, 1, false);

    /** Whoever chairs the board. */
    public static final VotingRight CHAIR = new VotingRight(null, 1, true);

    private static final String CHAIR_WORD = ":chair";
    private static final Pattern MEMBER = Pattern.compile(":(\\w+):([1-9]\\d{0,3})");

    /** @throws IllegalArgumentException if it is worth nothing */
    public VotingRight {
        if (weight < 1) {
            throw new IllegalArgumentException("A voter has a vote at least");
        }
    }

    /**
     * What stands behind the voter's id in the record: nothing for what everybody has, {@code :organisation:3} or
     * {@code :chair}.
     */
    public String word() {
        if (chairs) {
            return CHAIR_WORD;
        }
        return group == null ? "" : ":" + group.word() + ":" + weight;
    }

    /**
     * Reads what {@link #word()} has written.
     *
     * @throws IllegalArgumentException if it does not read so
     */
    public static VotingRight parse(String word) {
        if (word.isEmpty()) {
            return PLAIN;
        }
        if (word.equals(CHAIR_WORD)) {
            return CHAIR;
        }
        Matcher parts = MEMBER.matcher(word);
        if (!parts.matches()) {
            throw new IllegalArgumentException("\"" + word + "\" is no right to vote");
        }
        return new VotingRight(Group.of(parts.group(1)), Integer.parseInt(parts.group(2)), false);
    }
}
