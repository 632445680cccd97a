package si.glas.ballots;

import java.time.Instant;
import si.glas.ballots.rules.Outcome;

/**
 * How the votes were counted, once.
 *
 * @param recordHash SHA-256 of the {@linkplain VoteRecord record}; in the secret tier the root of the
 *     {@linkplain MerkleTree tree} of its votes
 */
record Count(
        long yes, long no, long abstain, long notOurField, Outcome outcome, String recordHash, Instant countedAt) {}
