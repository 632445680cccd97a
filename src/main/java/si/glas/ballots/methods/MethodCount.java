package si.glas.ballots.methods;

import java.util.List;

/** What a method makes of the votes, with every step. */
public sealed interface MethodCount
        permits InstantRunoff.Count, Schulze.Count, SingleTransferableVote.Count, Score.Count, Dots.Mood {

    /** In the order in which they were elected; none if nobody voted for any, or nothing is decided. */
    List<Option> winners();
}
