package si.glas.ballots.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import si.glas.ballots.OwnVote;
import si.glas.ballots.VoterId;
import si.glas.forms.FormView;

/**
 * The ballot paper on the page.
 *
 * @param form for yes and no; none where there are options
 * @param options to mark; none where yes and no are the answers
 * @param voters for whom it can be filled in
 * @param alone whether it is for one of several voters, who was chosen before
 * @param ticked for whom it is meant
 * @param nobodyTicked whether it was sent for nobody
 */
record Paper(
        @Nullable FormView form,
        @Nullable OptionPaper options,
        List<OwnVote> voters,
        boolean alone,
        Set<VoterId> ticked,
        boolean nobodyTicked) {

    static Paper blank(@Nullable FormView form, @Nullable OptionPaper options, List<OwnVote> voters, boolean alone) {
        Set<VoterId> all = voters.stream().map(OwnVote::voter).collect(Collectors.toSet());
        return new Paper(form, options, voters, alone, all, false);
    }

    static Paper again(@Nullable FormView form, @Nullable OptionPaper options, List<OwnVote> voters, VotePost post) {
        return new Paper(form, options, voters, post.alone(), post.voters(), post.isForNobody());
    }

    /** Whether people say for whom of several they vote. */
    public boolean isForSeveral() {
        return voters.size() > 1;
    }

    public boolean isChange() {
        return voters.size() == 1 && voters.getFirst().isCast();
    }

    public int problemCount() {
        int inForm = form == null ? 0 : form.problems().size();
        int inOptions = options == null || options.problem() == null ? 0 : 1;
        return inForm + inOptions + (nobodyTicked ? 1 : 0);
    }
}
