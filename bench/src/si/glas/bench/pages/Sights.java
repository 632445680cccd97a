package si.glas.bench.pages;

import org.springframework.jdbc.core.simple.JdbcClient;
import si.glas.ballots.BallotId;
import si.glas.bench.network.Doors;
import si.glas.bench.network.GlasUnderTest;
import si.glas.bench.network.Membership;
import si.glas.bench.network.Office;
import si.glas.positions.PositionId;

/**
 * Who looks at what.
 *
 * @param member the cookie of a representative's session
 * @param coordinator likewise
 * @param position that is being voted on
 * @param ballot on it
 */
record Sights(String member, String coordinator, PositionId position, BallotId ballot) {

    private record OpenBallot(PositionId position, BallotId id) {}

    static Sights of(GlasUnderTest glas, Doors doors, Office office, Membership membership) {
        OpenBallot ballot = glas.the(JdbcClient.class)
                .sql("SELECT id, position FROM ballot WHERE state = 'OPEN' ORDER BY opened_at LIMIT 1")
                .query(OpenBallot.class)
                .single();
        return new Sights(
                doors.open(membership.silent().person()),
                doors.open(office.coordinator().id()),
                ballot.position(),
                ballot.id());
    }

    /** Without a session. */
    String nobody() {
        return "lang=sl";
    }
}
