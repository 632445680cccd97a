package si.glas.ballots;

import java.util.UUID;

/** A vote was cast that may have been the last one, in a ballot that closes when all have voted. */
record LastVoteExpected(UUID eventId, BallotId ballotId) {}
