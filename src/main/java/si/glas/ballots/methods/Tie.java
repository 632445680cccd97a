package si.glas.ballots.methods;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A tie, and what decided it.
 *
 * @param tied in the order of the ballot paper
 * @param chosen who won, was eliminated or went first, as the step says
 * @param earlierStage at whose end they differed; none if the lot decided
 */
public record Tie(
        List<Option> tied, Option chosen, @Nullable Integer earlierStage) {

    static Tie byLot(List<Option> tied, Option chosen) {
        return new Tie(tied, chosen, null);
    }

    public boolean isByLot() {
        return earlierStage == null;
    }
}
