package si.glas.ballots.methods;

import java.util.List;

/**
 * Approval voting: each ballot approves of as many options as it likes, and the one that most approve of wins. It is
 * {@link Score} from 0 to 1, with the same rule for ties.
 */
public record Approval(Lot lot) {

    /**
     * Adds up.
     *
     * @param sheets as of {@link Sheet#approving}: a point for each option that is approved of
     * @throws IllegalArgumentException if a ballot gives anything but 0 or 1, or names what is no option
     */
    public Score.Count count(List<Option> options, List<Sheet> sheets) {
        return new Score(0, 1, lot).count(options, sheets);
    }
}
