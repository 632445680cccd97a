package si.glas.ballots;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import si.glas.ballots.rules.RuleSets;
import si.glas.ballots.rules.TieRule;
import si.glas.ballots.rules.Tier;
import si.glas.ballots.rules.VotingRight;
import si.glas.kernel.NotFound;

/** Writes down counted ballots, so that anybody can count again without Glas. */
@Component
@Transactional(readOnly = true)
public class BallotFiles {

    private final KeptBallots ballots;
    private final RuleSets ruleSets;
    private final Contests contests;
    private final Roll roll;
    private final BoxContents box;
    private final SecretBox secretBox;

    BallotFiles(
            KeptBallots ballots,
            RuleSets ruleSets,
            Contests contests,
            Roll roll,
            BoxContents box,
            SecretBox secretBox) {
        this.ballots = ballots;
        this.ruleSets = ruleSets;
        this.contests = contests;
        this.roll = roll;
        this.box = box;
        this.secretBox = secretBox;
    }

    /** @throws NotFound if there is no such ballot, or its votes have not been counted */
    public String of(BallotId id) {
        Ballot ballot = ballots.get(id);
        Count count = ballot.count();
        if (count == null) {
            throw new NotFound(id);
        }
        Map<VoterId, VotingRight> voters = roll.rights(id);
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("ballot", id.toString());
        facts.put("tier", ballot.tier().name());
        facts.put("text", ballot.textHash());
        facts.put("eligible", String.valueOf(ballot.eligible()));
        facts.put("roll", VoteRecord.of(id, voters, List.of()).sha256());
        facts.putAll(contest(ballot, count));
        facts.put("closed", String.valueOf(ballot.closedAt()));
        facts.put("outcome", count.outcome().name());
        facts.put("record", count.recordHash());
        return new BallotFile(facts, ballot.rules(), votes(ballot, voters)).text();
    }

    private Map<String, String> contest(Ballot ballot, Count count) {
        Contest contest = contests.of(ballot);
        if (!contest.method().hasOptions()) {
            return isByLot(ballot) ? Map.of("seed", ballot.seed()) : Map.of();
        }
        Map<String, String> facts = new LinkedHashMap<>();
        contest.options().forEach(option -> facts.put("option " + option.id(), option.name()));
        facts.put("seats", String.valueOf(contest.seats()));
        facts.put("seed", contest.seed());
        facts.put("chosen", count.chosen());
        return facts;
    }

    private boolean isByLot(Ballot ballot) {
        return ruleSets.read(ballot.rules()).tie().rule() == TieRule.LOT;
    }

    private List<String> votes(Ballot ballot, Map<VoterId, VotingRight> voters) {
        return ballot.tier() == Tier.SECRET
                ? secretBox.opened(ballot.id()).stream().map(SecretVote::line).toList()
                : VoteRecord.of(ballot.id(), voters, box.all(ballot.id())).lines();
    }
}
