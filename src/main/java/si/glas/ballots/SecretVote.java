package si.glas.ballots;

/** A vote of the secret tier as it was counted: nobody's, except to whoever knows the tracker. */
public record SecretVote(String tracker, Marks marks) {

    /** Reads what {@link #line()} has written. */
    static SecretVote parse(String line) {
        String[] parts = line.split(" ", 2);
        return new SecretVote(parts[0], Marks.of(parts[1]));
    }

    /** As the envelope holds it, and as the published set does. */
    String line() {
        return tracker + " " + marks.word();
    }

    /** Without what was voted: this may end up in a log. */
    @Override
    public String toString() {
        return "a secret vote";
    }
}
