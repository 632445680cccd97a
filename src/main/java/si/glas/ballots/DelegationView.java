package si.glas.ballots;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A delegation as pages show it.
 *
 * @param delegator the name of the voter who gave it
 * @param delegate the name of the voter who may vote for it
 * @param ballot for which alone it is given, if it is
 * @param what the title of the ballot or the campaign; empty if it is for all
 */
public record DelegationView(
        DelegationId id,
        String delegator,
        String delegate,
        Reach reach,
        @Nullable BallotId ballot,
        String what,
        Instant givenAt,
        boolean onPaper) {}
