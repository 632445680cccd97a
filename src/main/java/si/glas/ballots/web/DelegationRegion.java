package si.glas.ballots.web;

import java.time.InstantSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import si.glas.ballots.BallotView;
import si.glas.ballots.Delegations;
import si.glas.language.Language;
import si.glas.people.SignedIn;

/** Whether another voter may vote for those whom the reader represents, as long as the ballot is open. */
@Component
class DelegationRegion implements BallotRegion {

    private final Delegations delegations;
    private final InstantSource clock;

    DelegationRegion(Delegations delegations, InstantSource clock) {
        this.delegations = delegations;
        this.clock = clock;
    }

    @Override
    public void show(BallotView ballot, SignedIn reader, Language language, Model page) {
        if (ballot.rules().delegation().allows() && ballot.isOpen(clock.instant())) {
            page.addAttribute("delegated", delegations.in(ballot.id(), reader.id(), language));
        }
    }
}
