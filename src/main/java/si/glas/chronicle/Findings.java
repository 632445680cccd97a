package si.glas.chronicle;

import java.util.List;
import java.util.Optional;

/**
 * What a check of the chronicle found.
 *
 * @param head the end of the chain as it stands, if there is any
 * @param entries how many links were checked
 * @param forgotten of how many of them the words had been forgotten, so that only their hash could be checked
 * @param unsealed how many entries were not in the chain yet, which is no problem by itself
 * @param problems the first ones, in order
 * @param allProblems how many there are altogether
 */
public record Findings(
        Optional<Head> head, long entries, long forgotten, long unsealed, List<Problem> problems, long allProblems) {

    public boolean isWhole() {
        return allProblems == 0;
    }
}
