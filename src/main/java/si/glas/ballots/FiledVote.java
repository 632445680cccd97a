package si.glas.ballots;

import java.util.List;
import org.jspecify.annotations.Nullable;
import si.glas.ballots.rules.RuleSet;
import si.glas.ballots.rules.VotingRight;

/**
 * A line of the record, as a file has it.
 *
 * @param owner the voter's id, or in the secret tier the tracker
 * @param marks none if the voter has not voted
 */
record FiledVote(String owner, VotingRight right, @Nullable Marks marks) {

    private static final String NO_VOTE = "-";

    /** @throws BallotFileDamaged if it does not read so, or nobody could vote so by these rules */
    static FiledVote parse(String line, RuleSet rules, Contest contest) {
        List<String> words = List.of(line.split(" "));
        if (words.size() < 2) {
            throw new BallotFileDamaged("\"" + line + "\" is no vote");
        }
        String entry = words.getFirst();
        int end = entry.contains(":") ? entry.indexOf(':') : entry.length();
        return new FiledVote(entry.substring(0, end), right(entry.substring(end), rules), marks(words.get(1), contest));
    }

    /** As the roll alone has it. */
    String withoutVote() {
        return owner + right.word() + " " + NO_VOTE;
    }

    private static VotingRight right(String word, RuleSet rules) {
        try {
            VotingRight right = VotingRight.parse(word);
            if (rules.gives(right)) {
                return right;
            }
        } catch (IllegalArgumentException e) {
            // Said below: it makes no difference to the reader why they do not.
        }
        throw new BallotFileDamaged("\"" + word + "\" is nothing that the rules give a voter");
    }

    private static @Nullable Marks marks(String word, Contest contest) {
        if (word.equals(NO_VOTE)) {
            return null;
        }
        try {
            Marks marks = Marks.of(word);
            if (contest.admits(marks)) {
                return marks;
            }
        } catch (IllegalArgumentException e) {
            // Said below: it makes no difference to the reader why it is none.
        }
        throw new BallotFileDamaged("\"" + word + "\" is no vote");
    }
}
