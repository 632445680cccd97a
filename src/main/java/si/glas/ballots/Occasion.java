package si.glas.ballots;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import si.glas.ballots.rules.DelegationRule;
import si.glas.ballots.rules.DelegationRule.Allowed;
import si.glas.positions.CampaignId;

/**
 * Where delegations meet: a ballot, or those to come.
 *
 * @param ballot none for those to come
 * @param topic the campaign of the position; none if it belongs to none
 * @param cast the votes that were cast by delegation, with the delegates: they keep their place even if it has ended
 */
record Occasion(
        @Nullable BallotId ballot, @Nullable CampaignId topic, DelegationRule rule, Map<VoterId, VoterId> cast) {

    boolean isReachedBy(Delegation delegation) {
        return switch (delegation.reach()) {
            case BALLOT ->
                rule.allows()
                        && delegation.ballot() != null
                        && delegation.ballot().equals(ballot);
            case TOPIC ->
                rule.allowed() == Allowed.ANY
                        && delegation.topic() != null
                        && delegation.topic().equals(topic);
            case STANDING -> rule.allowed() == Allowed.ANY;
        };
    }
}
