package si.glas.ballots;

import java.time.Instant;
import si.glas.kernel.BusinessRefusal;

/** Somebody moves the closing of a ballot to where the rules do not allow it. */
public final class ClosingStands extends BusinessRefusal {

    private static final long serialVersionUID = 1;

    private ClosingStands(String code, String reason, Object... arguments) {
        super(code, reason, arguments);
    }

    static ClosingStands whenVotingIsOver(Ballot ballot) {
        return new ClosingStands("ballots.votingIsOver", "Voting in " + ballot.id() + " is over");
    }

    static ClosingStands byArticle(Ballot ballot, String article) {
        return new ClosingStands(
                "ballots.closingIsFixed", "The closing of " + ballot.id() + " may not be moved", article);
    }

    static ClosingStands notEarlierThan(Instant closesAt, String article) {
        return new ClosingStands(
                "ballots.closingMovesOnlyLater", "The closing may only be moved later", closesAt, article);
    }
}
