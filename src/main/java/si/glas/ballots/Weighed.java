package si.glas.ballots;

import si.glas.ballots.rules.VotingRight;

/** A vote as it is counted. */
record Weighed(Marks marks, VotingRight right) {

    /** Without what was voted: this may end up in a log. */
    @Override
    public String toString() {
        return "a vote";
    }
}
