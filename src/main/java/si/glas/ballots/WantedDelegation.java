package si.glas.ballots;

import org.jspecify.annotations.Nullable;
import si.glas.ballots.rules.Electorate;
import si.glas.positions.CampaignId;

/**
 * That somebody wants to give a voter's vote to another one.
 *
 * @param ballot for which alone
 * @param topic for whose ballots
 */
public record WantedDelegation(
        Electorate electorate,
        VoterId delegator,
        VoterId delegate,
        Reach reach,
        @Nullable BallotId ballot,
        @Nullable CampaignId topic) {

    public static WantedDelegation forBallot(
            Electorate electorate, VoterId delegator, VoterId delegate, BallotId ballot) {
        return new WantedDelegation(electorate, delegator, delegate, Reach.BALLOT, ballot, null);
    }

    public static WantedDelegation forTopic(
            Electorate electorate, VoterId delegator, VoterId delegate, CampaignId topic) {
        return new WantedDelegation(electorate, delegator, delegate, Reach.TOPIC, null, topic);
    }

    public static WantedDelegation standing(Electorate electorate, VoterId delegator, VoterId delegate) {
        return new WantedDelegation(electorate, delegator, delegate, Reach.STANDING, null, null);
    }
}
