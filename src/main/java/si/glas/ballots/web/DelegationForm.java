package si.glas.ballots.web;

import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import si.glas.ballots.BallotId;
import si.glas.ballots.Giver;
import si.glas.ballots.Reach;
import si.glas.ballots.VoterId;
import si.glas.ballots.WantedDelegation;
import si.glas.positions.CampaignId;

/**
 * To whom a voter gives its vote, and for what.
 *
 * @param voter who gives it
 * @param ballot for which alone; none to be asked for what
 * @param letters in the name of the delegate
 */
record DelegationForm(
        @Nullable UUID voter,
        @Nullable UUID ballot,
        @Nullable String letters,
        @NotNull @Nullable UUID delegate,
        @Nullable Reach reach,
        @Nullable UUID topic) {

    @Nullable BallotId ballotId() {
        return ballot == null ? null : new BallotId(ballot);
    }

    String lettersOrNone() {
        return letters == null ? "" : letters;
    }

    void check(BindingResult problems) {
        if (ballot == null && reach != Reach.STANDING && reach != Reach.TOPIC) {
            problems.rejectValue("reach", "NotNull");
        }
        if (ballot == null && reach == Reach.TOPIC && topic == null) {
            problems.rejectValue("topic", "NotNull");
        }
    }

    /** @throws NullPointerException if it has problems */
    WantedDelegation wantedBy(Giver giver) {
        VoterId to = new VoterId(Objects.requireNonNull(delegate));
        if (ballot != null) {
            return WantedDelegation.forBallot(giver.electorate(), giver.voter(), to, new BallotId(ballot));
        }
        return reach == Reach.TOPIC
                ? WantedDelegation.forTopic(
                        giver.electorate(), giver.voter(), to, new CampaignId(Objects.requireNonNull(topic)))
                : WantedDelegation.standing(giver.electorate(), giver.voter(), to);
    }
}
