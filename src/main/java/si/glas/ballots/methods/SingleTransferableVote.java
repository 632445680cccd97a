package si.glas.ballots.methods;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The single transferable vote for several seats, as Scotland elects its councils: the weighted inclusive Gregory method
 * of the Scottish Local Government Elections Order 2007 (SSI 2007/42), Schedule 1, rules 45 to 52.
 *
 * <ul>
 *   <li>The quota is the votes of all ballots that rank anything, divided by one more than the seats, without the
 *       fraction, plus one (rule 46). Whoever has it is elected (rule 47).
 *   <li>While seats are vacant, the greatest surplus over the quota is transferred: every ballot that the elected has
 *       received goes to its next available preference, at its value so far times the surplus, divided by all votes of
 *       the elected, to five decimals with the rest ignored (rule 48). Of equal surpluses the one goes first whose holder
 *       had more votes at the latest earlier stage at which they differed, else the lot decides (rule 49).
 *   <li>Without a surplus, whoever has the fewest votes is excluded, and the ballots go on at the value at which they
 *       came (rule 50). Of several, the one with fewer votes at the latest earlier stage at which they differed, else the
 *       lot decides (rule 51).
 *   <li>When those who continue are as many as the vacant seats, they are elected (rule 52).
 * </ul>
 *
 * <p>Equal ranks are not in the Order. Here a ballot whose next available preferences are several is divided equally
 * among them, each part rounded down to five decimals as the Order does with all values, so that the count can be redone
 * with a pocket calculator; parts that meet again at one option are added. Where nobody ranked anything, nobody is elected.
 *
 * @param seats at least one
 */
public record SingleTransferableVote(int seats, Lot lot) {

    public SingleTransferableVote {
        if (seats < 1) {
            throw new IllegalArgumentException("At least one seat is to be filled, not " + seats);
        }
    }

    /**
     * What a count results in.
     *
     * @param winners in the order in which they were elected
     */
    public record Count(long validVotes, long quota, List<Option> winners, List<Stage> stages) implements MethodCount {}

    /**
     * A stage of the count, and how things stand at its end. All votes have five decimals.
     *
     * @param transfer what happened; none at the first stage, which counts the first preferences
     * @param standings of all, in the order of the ballot paper
     * @param nonTransferable the votes so far of ballots without a next available preference
     * @param lost the votes so far that were lost to rounding down
     * @param reachedQuota who was elected by the quota, by votes and where equal by the lot
     * @param filledLast who was elected because no others continued
     */
    public record Stage(
            int number,
            @Nullable Transfer transfer,
            List<Standing> standings,
            BigDecimal nonTransferable,
            BigDecimal lost,
            List<Option> reachedQuota,
            List<Option> filledLast) {}

    /**
     * A transfer of ballots.
     *
     * @param amount the votes that were transferred: the surplus, or all
     * @param of all votes that they were part of
     * @param tie if others had as great a surplus or as few votes
     */
    public record Transfer(
            Reason reason,
            Option from,
            BigDecimal amount,
            BigDecimal of,
            @Nullable Tie tie) {}

    /** Why ballots are transferred. */
    public enum Reason {
        SURPLUS,
        EXCLUSION
    }

    /** How many votes an option has at the end of a stage. */
    public record Standing(Option option, BigDecimal votes) {}

    /** @throws ArithmeticException if there are more than nine hundred million votes */
    public Count count(Profile profile) {
        return new Scrutiny(profile, seats, lot).count();
    }
}
