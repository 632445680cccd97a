package si.glas.ballots;

import si.glas.ballots.rules.Electorate;
import si.glas.positions.PositionId;
import si.glas.positions.VersionId;

/**
 * A ballot for which a process asks.
 *
 * @param ruleSet its id
 * @param request the step that asks; it gets the same ballot again when it asks again
 */
public record WantedBallot(
        PositionId position, VersionId version, String ruleSet, Electorate decidedBy, int call, long request) {}
