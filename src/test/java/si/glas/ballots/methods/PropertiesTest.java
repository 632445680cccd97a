package si.glas.ballots.methods;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import si.glas.ballots.methods.RandomBallots.Ballot;

/** What must hold for every election, tried on thousands at random. */
class PropertiesTest {

    private final RandomBallots random = new RandomBallots(4);

    /** One election at random. */
    private record Election(List<Option> options, List<Ballot> ballots, Lot lot) {

        List<Object> results() {
            return results(ballots);
        }

        List<Object> results(List<Ballot> others) {
            Profile profile = RandomBallots.profile(options, others);
            return List.of(
                    new InstantRunoff(lot).count(profile),
                    new Schulze(lot).count(profile),
                    new SingleTransferableVote(2, lot).count(profile));
        }
    }

    @Test
    void theOrderOfBallotsDoesNotMatter() {
        tryAll(election -> {
            List<Ballot> shuffled = new ArrayList<>(election.ballots());
            Collections.shuffle(shuffled, random.random());

            assertThat(election.results(shuffled)).isEqualTo(election.results());
        });
    }

    @Test
    void aBallotOfWeightThreeIsThreeBallots() {
        tryAll(election -> {
            List<Ballot> single = election.ballots().stream()
                    .flatMap(ballot ->
                            Collections.nCopies((int) ballot.weight(), new Ballot(1, ballot.ranks())).stream())
                    .toList();

            assertThat(election.results(single)).isEqualTo(election.results());
        });
    }

    @Test
    void namesDoNotMatter() {
        tryAll(election -> {
            List<Ballot> renamed = election.ballots().stream()
                    .map(ballot -> new Ballot(
                            ballot.weight(),
                            ballot.ranks().stream()
                                    .map(rank ->
                                            rank.stream().map(id -> "new " + id).toList())
                                    .toList()))
                    .toList();
            Election other = new Election(
                    renamed(election.options()),
                    renamed,
                    new Lot(election.lot().seed(), renamed(election.lot().order())));

            assertThat(other.results().toString().replace("new ", ""))
                    .isEqualTo(election.results().toString());
        });
    }

    @Test
    void theOrderOfOptionsDoesNotMatter() {
        tryAll(election -> {
            Profile reversed = RandomBallots.profile(election.options().reversed(), election.ballots());
            Profile profile = RandomBallots.profile(election.options(), election.ballots());
            Lot lot = election.lot();

            assertThat(new InstantRunoff(lot).count(reversed).winners())
                    .isEqualTo(new InstantRunoff(lot).count(profile).winners());
            assertThat(new Schulze(lot).count(reversed).winners())
                    .isEqualTo(new Schulze(lot).count(profile).winners());
            assertThat(new SingleTransferableVote(2, lot).count(reversed).winners())
                    .isEqualTo(new SingleTransferableVote(2, lot).count(profile).winners());
        });
    }

    private static List<Option> renamed(List<Option> options) {
        return options.stream()
                .map(option -> new Option("new " + option.id(), option.name()))
                .toList();
    }

    private void tryAll(Consumer<Election> property) {
        for (int round = 0; round < 2_000; round++) {
            List<Option> options = random.options();
            property.accept(new Election(options, random.ballots(options), random.lot(options)));
        }
    }
}
