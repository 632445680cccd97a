package si.glas.review;

import java.util.List;
import java.util.Map;

/**
 * Everything that is said in a review and was not withdrawn.
 *
 * @param contributions in the order in which they were written
 */
public record Discussion(
        List<Contribution> contributions,
        Map<ContributionId, List<Speaker>> supports,
        Map<ContributionId, List<Integer>> conflicts) {

    /** Who supports it, the earliest first. */
    public List<Speaker> supportersOf(Contribution contribution) {
        return supports.getOrDefault(contribution.id(), List.of());
    }

    /** The numbers of the amendments that touch the same words. */
    public List<Integer> conflictsOf(Contribution contribution) {
        return conflicts.getOrDefault(contribution.id(), List.of());
    }
}
