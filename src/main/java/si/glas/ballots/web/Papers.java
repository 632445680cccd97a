package si.glas.ballots.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import si.glas.ballots.BallotView;
import si.glas.ballots.OwnVote;
import si.glas.ballots.VoterId;

/**
 * What somebody finds who may vote.
 *
 * @param own for whom they may vote, and what was voted so far
 * @param options what they can answer
 * @param together one paper for all who have not voted, if they are several
 * @param single a paper for each; none for those whose vote is final
 */
record Papers(
        List<OwnVote> own, List<Option> options, @Nullable Paper together, Map<VoterId, Paper> single) {

    static Papers of(BallotView ballot, List<OwnVote> own, VoteForm typed) {
        List<OwnVote> waiting = own.stream().filter(vote -> !vote.isCast()).toList();
        return new Papers(
                own,
                Option.under(ballot.rules()),
                waiting.size() < 2 ? null : Paper.forAll(waiting, typed),
                own.stream()
                        .filter(vote -> !vote.isCast() || ballot.rules().votesMayChange())
                        .collect(Collectors.toMap(OwnVote::voter, vote -> Paper.forOne(vote, typed))));
    }

    /** The paper that was filled in wrongly; none if nothing was. */
    public @Nullable Paper refused() {
        return Stream.concat(Stream.ofNullable(together), single.values().stream())
                .filter(paper -> !paper.problems().isEmpty())
                .findFirst()
                .orElse(null);
    }
}
