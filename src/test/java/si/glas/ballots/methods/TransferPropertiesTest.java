package si.glas.ballots.methods;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import si.glas.ballots.methods.SingleTransferableVote.Count;
import si.glas.ballots.methods.SingleTransferableVote.Stage;
import si.glas.ballots.methods.SingleTransferableVote.Standing;

/** What must hold at every stage of a single transferable vote for two seats, tried on thousands of elections. */
class TransferPropertiesTest {

    private final RandomBallots random = new RandomBallots(2007);

    @Test
    void noVoteGetsLostInTransfers() {
        tryAll(count -> {
            for (Stage stage : count.stages()) {
                BigDecimal kept = stage.standings().stream()
                        .map(Standing::votes)
                        .reduce(stage.nonTransferable().add(stage.lost()), BigDecimal::add);
                assertThat(kept).isEqualByComparingTo(BigDecimal.valueOf(count.validVotes()));
                // Each paper loses less than a hundred-thousandth in each division.
                long divisions = count.validVotes() * stage.number() * (options(count) + 1);
                assertThat(stage.lost()).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(divisions, 5));
                assertThat(stage.standings())
                        .allMatch(standing -> standing.votes().signum() >= 0);
            }
        });
    }

    @Test
    void whoIsElectedHasTheQuotaOrIsAmongTheLast() {
        tryAll(count -> {
            for (Stage stage : count.stages()) {
                assertThat(stage.standings())
                        .filteredOn(standing -> stage.reachedQuota().contains(standing.option()))
                        .allMatch(standing -> standing.votes().compareTo(BigDecimal.valueOf(count.quota())) >= 0);
            }
            assertThat(count.winners())
                    .containsExactlyElementsOf(count.stages().stream()
                            .flatMap(stage -> Stream.concat(stage.reachedQuota().stream(), stage.filledLast().stream()))
                            .toList())
                    .hasSize(count.validVotes() == 0 ? 0 : Math.min(2, options(count)));
        });
    }

    private static int options(Count count) {
        return count.stages().getFirst().standings().size();
    }

    private void tryAll(Consumer<Count> property) {
        for (int round = 0; round < 3_000; round++) {
            List<Option> options = random.options();
            Profile profile = RandomBallots.profile(options, random.ballots(options));
            property.accept(new SingleTransferableVote(2, random.lot(options)).count(profile));
        }
    }
}
