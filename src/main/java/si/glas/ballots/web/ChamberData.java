package si.glas.ballots.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import si.glas.ballots.rules.ChamberDecision;
import si.glas.ballots.rules.Tally;

/**
 * A chamber as the JSON of a result has it.
 *
 * @param who belongs to it
 * @param votes by what was voted
 * @param quorum none if it has none of its own
 * @param majority none if too few took part
 */
record ChamberData(
        String who,
        long eligible,
        Map<String, Long> votes,
        ResultData.@Nullable Condition quorum,
        ResultData.@Nullable Condition majority) {

    static ChamberData of(ChamberDecision decision) {
        Tally tally = decision.tally();
        return new ChamberData(
                decision.chamber().who().word(),
                tally.eligible(),
                ResultData.yesAndNo(tally),
                ResultData.Condition.ofAny(decision.chamber().quorum(), decision.quorum()),
                ResultData.Condition.ofAny(decision.chamber().majority(), decision.majority()));
    }
}
