package si.glas.ballots.methods;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import si.glas.ballots.methods.SingleTransferableVote.Count;
import si.glas.ballots.methods.SingleTransferableVote.Reason;
import si.glas.ballots.methods.SingleTransferableVote.Stage;
import si.glas.ballots.methods.SingleTransferableVote.Standing;
import si.glas.ballots.methods.SingleTransferableVote.Transfer;

/** One count of {@link SingleTransferableVote}, stage by stage. */
final class Scrutiny {

    private final List<Option> options;
    private final int seats;
    private final Lot lot;
    private final Parcels parcels;
    private final long validVotes;
    private final long quota;
    private final List<Option> winners = new ArrayList<>();
    private final List<Stage> stages = new ArrayList<>();

    Scrutiny(Profile profile, int seats, Lot lot) {
        this.options = profile.options();
        this.seats = seats;
        this.lot = lot;
        this.parcels = new Parcels(profile);
        this.validVotes = profile.votes();
        this.quota = Math.multiplyExact(validVotes / (seats + 1L) + 1, Parcels.ONE);
    }

    Count count() {
        close(null);
        while (validVotes > 0 && winners.size() < seats && !continuing().isEmpty()) {
            List<Option> surpluses = options.stream().filter(this::hasSurplus).toList();
            close(surpluses.isEmpty() ? exclude() : transferSurplus(surpluses));
        }
        return new Count(validVotes, quota / Parcels.ONE, List.copyOf(winners), List.copyOf(stages));
    }

    private Transfer transferSurplus(List<Option> surpluses) {
        Ties.Choice choice = new Ties(stages, lot).most(surpluses, this::votes);
        return transfer(Reason.SURPLUS, choice, votes(choice.option()) - quota);
    }

    private Transfer exclude() {
        Ties.Choice choice = new Ties(stages, lot).fewest(continuing(), this::votes);
        parcels.close(options.indexOf(choice.option()));
        return transfer(Reason.EXCLUSION, choice, votes(choice.option()));
    }

    private Transfer transfer(Reason reason, Ties.Choice choice, long amount) {
        long of = votes(choice.option());
        parcels.transfer(options.indexOf(choice.option()), amount);
        return new Transfer(reason, choice.option(), decimal(amount), decimal(of), choice.tie());
    }

    /** Closes a stage: sees who is elected now. */
    private void close(@Nullable Transfer transfer) {
        List<Option> reachedQuota = elect(
                continuing().stream().filter(option -> votes(option) >= quota).toList());
        boolean last = validVotes > 0 && continuing().size() <= seats - winners.size();
        List<Option> filledLast = last ? elect(continuing()) : List.of();
        stages.add(new Stage(
                stages.size() + 1,
                transfer,
                standings(),
                decimal(parcels.nonTransferable()),
                decimal(lost()),
                reachedQuota,
                filledLast));
    }

    private List<Option> elect(List<Option> options) {
        List<Option> elected = options.stream().sorted(byVotes()).toList();
        elected.forEach(option -> parcels.close(this.options.indexOf(option)));
        winners.addAll(elected);
        return elected;
    }

    private List<Standing> standings() {
        return options.stream()
                .map(option -> new Standing(option, decimal(votes(option))))
                .toList();
    }

    private long lost() {
        long kept = options.stream().mapToLong(this::votes).sum();
        return Math.multiplyExact(validVotes, Parcels.ONE) - kept - parcels.nonTransferable();
    }

    private List<Option> continuing() {
        return IntStream.range(0, options.size())
                .filter(parcels::isContinuing)
                .mapToObj(options::get)
                .toList();
    }

    private Comparator<Option> byVotes() {
        ToLongFunction<Option> votes = this::votes;
        return Collections.reverseOrder(Comparator.comparingLong(votes))
                .thenComparing(option -> lot.order().indexOf(option));
    }

    private boolean hasSurplus(Option option) {
        return votes(option) > quota;
    }

    private long votes(Option option) {
        return parcels.votes(options.indexOf(option));
    }

    private static BigDecimal decimal(long hundredThousandths) {
        return BigDecimal.valueOf(hundredThousandths, 5);
    }
}
