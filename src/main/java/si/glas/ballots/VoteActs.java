package si.glas.ballots;

import org.jspecify.annotations.Nullable;
import si.glas.chronicle.Act;
import si.glas.kernel.Actor;
import si.glas.kernel.PersonId;

/** What the chronicle says of votes: that they were cast, for whom and by whom, and not what. */
final class VoteActs {

    private VoteActs() {}

    /** @param through the voter who had the right by delegation, if it was cast so */
    static Act cast(BallotId ballot, VoterId voter, PersonId by, @Nullable VoterId through) {
        Act act = through == null
                ? Act.of("ballots.voteCast", ballot, Actor.of(by))
                : Act.of("ballots.delegatedVoteCast", ballot, Actor.of(by)).with("through", through);
        return act.onBehalfOf(voter);
    }

    static Act changed(Vote vote) {
        Actor by = Actor.of(vote.castBy());
        Act act = vote.through() == null
                ? Act.of("ballots.voteChanged", vote.ballot(), by)
                : Act.of("ballots.delegatedVoteChanged", vote.ballot(), by).with("through", vote.through());
        return act.onBehalfOf(vote.voter());
    }
}
