package si.glas.ballots;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import si.glas.ballots.rules.DelegationRule;
import si.glas.ballots.rules.DelegationRule.Allowed;
import si.glas.ballots.rules.Electorate;
import si.glas.ballots.rules.RuleSet;
import si.glas.ballots.rules.RuleSets;
import si.glas.positions.CampaignId;
import si.glas.positions.PositionArchive;
import si.glas.positions.PositionId;
import si.glas.positions.PositionView;

/** Finds out what delegations may reach in ballots. */
@Component
class Occasions {

    private final RuleSets ruleSets;
    private final PositionArchive positions;
    private final BoxContents box;

    Occasions(RuleSets ruleSets, PositionArchive positions, BoxContents box) {
        this.ruleSets = ruleSets;
        this.positions = positions;
        this.box = box;
    }

    Occasion of(Ballot ballot) {
        return of(List.of(ballot)).getFirst();
    }

    List<Occasion> of(Collection<Ballot> ballots) {
        Map<PositionId, PositionView> known = positions.get(ballots.stream()
                .map(Ballot::position)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        Map<BallotId, Map<VoterId, VoterId>> cast =
                box.carried(ballots.stream().map(Ballot::id).toList());
        return ballots.stream()
                .map(ballot -> occasion(
                        ballot,
                        ballot.position() == null ? null : known.get(ballot.position()),
                        cast.getOrDefault(ballot.id(), Map.of())))
                .toList();
    }

    /** The ballots to come: on positions of no campaign, and of each of these. */
    List<Occasion> toCome(Electorate electorate, Collection<CampaignId> topics) {
        DelegationRule rule = toCome(electorate);
        return Stream.concat(
                        Stream.of(new Occasion(null, null, rule, Map.of())),
                        topics.stream().map(topic -> new Occasion(null, topic, rule, Map.of())))
                .toList();
    }

    /** What the statute allows beyond one ballot, at most. */
    DelegationRule toCome(Electorate electorate) {
        return ruleSets.all().stream()
                .filter(rules -> rules.voters() == electorate)
                .map(RuleSet::delegation)
                .filter(rule -> rule.allowed() == Allowed.ANY)
                .max(Comparator.comparing(DelegationRule::most))
                .orElse(DelegationRule.NOBODY);
    }

    private Occasion occasion(Ballot ballot, @Nullable PositionView position, Map<VoterId, VoterId> cast) {
        CampaignId topic = position == null ? null : position.campaign();
        return new Occasion(ballot.id(), topic, ruleSets.read(ballot.rules()).delegation(), cast);
    }
}
