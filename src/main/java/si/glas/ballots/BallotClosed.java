package si.glas.ballots;

import java.util.UUID;

/** Voting has ended before its time, because everybody had voted. */
public record BallotClosed(UUID eventId, BallotId ballotId) {}
