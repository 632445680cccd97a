package si.glas.ballots;

import si.glas.ballots.rules.VotingRight;

/** A vote as it is counted: what is on the paper, and what the rules gave whoever marked it. */
public record Weighed(Marks marks, VotingRight right) {

    /** Of the secret tier, where all votes weigh the same. */
    static Weighed plain(Marks marks) {
        return new Weighed(marks, VotingRight.PLAIN);
    }

    long weight() {
        return right.weight();
    }

    /** Without what was voted: this may end up in a log. */
    @Override
    public String toString() {
        return "a vote";
    }
}
