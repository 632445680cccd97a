package si.glas.ballots.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import si.glas.ballots.OwnVote;
import si.glas.ballots.VoterId;
import si.glas.forms.FormView;

/**
 * The ballot paper on the page.
 *
 * @param voters for whom it can be filled in
 * @param alone whether it is for one of several voters, who was chosen before
 * @param ticked for whom it is meant
 * @param nobodyTicked whether it was sent for nobody
 */
record Paper(FormView form, List<OwnVote> voters, boolean alone, Set<VoterId> ticked, boolean nobodyTicked) {

    static Paper blank(FormView form, List<OwnVote> voters, boolean alone) {
        Set<VoterId> all = voters.stream().map(OwnVote::voter).collect(Collectors.toSet());
        return new Paper(form, voters, alone, all, false);
    }

    /** Whether people say for whom of several they vote. */
    public boolean isForSeveral() {
        return voters.size() > 1;
    }

    public boolean isChange() {
        return voters.size() == 1 && voters.getFirst().isCast();
    }

    public int problemCount() {
        return form.problems().size() + (nobodyTicked ? 1 : 0);
    }
}
