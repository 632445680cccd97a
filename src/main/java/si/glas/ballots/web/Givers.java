package si.glas.ballots.web;

import org.springframework.stereotype.Component;
import si.glas.ballots.BallotId;
import si.glas.ballots.BallotView;
import si.glas.ballots.Ballots;
import si.glas.ballots.Delegations;
import si.glas.ballots.Giver;
import si.glas.ballots.VoterId;
import si.glas.kernel.NotAllowed;
import si.glas.language.Language;
import si.glas.people.Role;
import si.glas.people.SignedIn;

/** Finds out whose vote somebody wants to give to another voter, and by which right. */
@Component
class Givers {

    /** @param onPaper whether it is a coordinator who enters what came to the office */
    record Giving(Giver giver, boolean onPaper) {}

    private final Delegations delegations;
    private final Ballots ballots;

    Givers(Delegations delegations, Ballots ballots) {
        this.delegations = delegations;
        this.ballots = ballots;
    }

    /**
     * @throws NotAllowed if they do not represent the voter, and are no coordinator who enters it for one ballot
     * @throws si.glas.kernel.NotFound if the voter is not on the roll of the ballot for which it is entered
     */
    Giving of(DelegationForm form, SignedIn me, Language language) {
        if (form.voter() == null) {
            throw new NotAllowed("to give away the vote of nobody");
        }
        VoterId voter = new VoterId(form.voter());
        return delegations.givers(me.id(), language).stream()
                .filter(giver -> giver.voter().equals(voter))
                .findFirst()
                .map(giver -> new Giving(giver, false))
                .orElseGet(() -> entering(form, voter, me));
    }

    private Giving entering(DelegationForm form, VoterId voter, SignedIn me) {
        BallotId id = form.ballotId();
        if (id == null || !me.has(Role.COORDINATOR)) {
            throw new NotAllowed("to give away the vote of " + voter);
        }
        BallotView ballot = ballots.get(id);
        return new Giving(new Giver(ballot.rules().voters(), voter, ballots.voterName(id, voter)), true);
    }
}
