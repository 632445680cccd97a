package si.glas.ballots.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import si.glas.ballots.Choice;
import si.glas.ballots.OwnVote;
import si.glas.ballots.VoterId;
import si.glas.ballots.web.VoteForm.Problem;

/**
 * A ballot paper on the page, for one voter or for several at once.
 *
 * @param key which of the papers it is: {@code all}, or the voter's id
 * @param ticked those of the voters for whom it is meant
 * @param choice the word of what is chosen so far; empty at first
 */
record Paper(
        String key,
        List<OwnVote> voters,
        Set<VoterId> ticked,
        String choice,
        String reason,
        List<Problem> problems) {

    private static final String TOGETHER = "all";

    static Paper forOne(OwnVote voter, VoteForm typed) {
        return of(voter.voter().toString(), List.of(voter), wordOf(voter.choice()), voter.reason(), typed);
    }

    static Paper forAll(List<OwnVote> voters, VoteForm typed) {
        return of(TOGETHER, voters, "", "", typed);
    }

    public boolean isTogether() {
        return key.equals(TOGETHER);
    }

    /** Unique on the page. */
    public String id(String field) {
        return "vote-" + key + "-" + field;
    }

    public boolean has(String problem) {
        return problems.contains(Problem.valueOf(problem));
    }

    private static Paper of(String key, List<OwnVote> voters, String choice, String reason, VoteForm typed) {
        return typed.paper().equals(key)
                ? new Paper(key, voters, typed.voters(), typed.choice(), typed.reason(), typed.problems())
                : new Paper(key, voters, ids(voters), choice, reason, List.of());
    }

    private static Set<VoterId> ids(List<OwnVote> voters) {
        return voters.stream().map(OwnVote::voter).collect(Collectors.toSet());
    }

    private static String wordOf(@Nullable Choice choice) {
        return Optional.ofNullable(choice).map(Choice::word).orElse("");
    }
}
