package si.glas.ballots;

import org.jspecify.annotations.Nullable;

/**
 * Tells somebody of the votes of those for whom they may vote: what they may know, and whether they may vote now.
 *
 * @param mayChange whether the rules allow changes
 */
record VoteTeller(Voices voices, VoterNames names, boolean mayChange) {

    OwnVote tell(VoterId voter, @Nullable Vote vote) {
        return vote != null && voices.mayKnow(vote) ? known(vote) : unknown(voter, vote != null, mayVote(voter, vote));
    }

    /** In the secret tier, where a vote stands and nobody knows what it says. */
    OwnVote tellSecret(VoterId voter, boolean cast) {
        return unknown(voter, cast, !cast);
    }

    private OwnVote known(Vote vote) {
        return new OwnVote(
                vote.voter(),
                names.of(vote.voter()),
                true,
                vote.marks(),
                vote.reason(),
                names.caster(vote.castBy()),
                vote.castAt(),
                nameOf(voices.carrierOf(vote.voter())),
                nameOf(vote.through()),
                mayVote(vote.voter(), vote));
    }

    private OwnVote unknown(VoterId voter, boolean cast, boolean mayVote) {
        return new OwnVote(
                voter, names.of(voter), cast, null, "", null, null, nameOf(voices.carrierOf(voter)), null, mayVote);
    }

    /** A voter may always vote in the place of its delegate, and the delegate never in the place of the voter. */
    private boolean mayVote(VoterId voter, @Nullable Vote vote) {
        boolean carried = voices.carrierOf(voter) != null;
        if (vote == null) {
            return true;
        }
        return carried ? mayChange && vote.isDelegated() : mayChange || vote.isDelegated();
    }

    private @Nullable String nameOf(@Nullable VoterId voter) {
        return voter == null ? null : names.of(voter);
    }
}
