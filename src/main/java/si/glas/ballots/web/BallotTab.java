package si.glas.ballots.web;

import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import si.glas.ballots.Ballots;
import si.glas.positions.PositionTab;
import si.glas.positions.PositionView;

/** The tab of the ballot, from its opening on; of several the latest one, which leads to the others. */
@Component
@Order(20)
class BallotTab implements PositionTab {

    private final Ballots ballots;

    BallotTab(Ballots ballots) {
        this.ballots = ballots;
    }

    @Override
    public Optional<Tab> of(PositionView position) {
        return ballots.latestOn(position.id()).map(id -> new Tab("ballot", "/ballots/" + id));
    }
}
