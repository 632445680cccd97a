package si.glas.ballots.methods;

import static org.assertj.core.api.Assertions.assertThat;
import static si.glas.ballots.methods.Papers.ids;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import si.glas.ballots.methods.RandomBallots.Ballot;

/** Counts thousands of small elections a second time, by programs that share nothing with what they check but the lot. */
class SecondCountTest {

    private final RandomBallots random = new RandomBallots(20261124);

    @Test
    void instantRunoffAgrees() {
        for (int round = 0; round < 5_000; round++) {
            List<Option> options = random.options();
            List<Ballot> ballots = random.ballots(options);
            Lot lot = random.lot(options);

            InstantRunoff.Count count = new InstantRunoff(lot).count(RandomBallots.profile(options, ballots));

            assertThat(story(count)).as("%s", ballots).isEqualTo(new RunoffAgain(options, ballots, lot).count());
        }
    }

    @Test
    void schulzeAgrees() {
        for (int round = 0; round < 2_000; round++) {
            List<Option> options = random.options();
            List<Ballot> ballots = random.ballots(options);
            Lot lot = random.lot(options);

            Schulze.Count count = new Schulze(lot).count(RandomBallots.profile(options, ballots));

            SchulzeAgain second = new SchulzeAgain(options, ballots);
            assertThat(count.unbeaten()).as("%s", ballots).isEqualTo(unbeaten(options, second));
            assertThat(count.ranking().getFirst().option()).isEqualTo(lot.first(count.unbeaten()));
            assertThat(count.pairwise().number(options.getFirst(), options.getLast()))
                    .isEqualTo(second.preferring(
                            options.getFirst().id(), options.getLast().id()));
        }
    }

    @Test
    void singleTransferableVoteAgrees() {
        for (int round = 0; round < 5_000; round++) {
            List<Option> options = random.options();
            List<Ballot> ballots = random.ballots(options);
            Lot lot = random.lot(options);
            int seats = 1 + random.random().nextInt(4);

            SingleTransferableVote.Count count =
                    new SingleTransferableVote(seats, lot).count(RandomBallots.profile(options, ballots));

            List<String> second = new TransfersAgain(options, ballots, lot, seats).count();
            assertThat(story(count)).as("%d seats, %s", seats, ballots).isEqualTo(second);
        }
    }

    @Test
    void publishedElectionsAgree() {
        Profile burlington = Papers.election("burlington-2009-mayor.toi");
        Lot lot = Lot.draw("published", burlington.options());
        assertThat(story(new InstantRunoff(lot).count(burlington)))
                .isEqualTo(new RunoffAgain(burlington.options(), Papers.ballots("burlington-2009-mayor.toi"), lot)
                        .count());

        Profile ward = Papers.election("renfrewshire-2017-ward-11.soi");
        Lot other = Lot.draw("published", ward.options());
        assertThat(story(new SingleTransferableVote(3, other).count(ward)))
                .isEqualTo(new TransfersAgain(ward.options(), Papers.ballots("renfrewshire-2017-ward-11.soi"), other, 3)
                        .count());
    }

    private static String story(InstantRunoff.Count count) {
        return count.rounds().stream()
                        .map(InstantRunoff.Round::eliminated)
                        .flatMap(Stream::ofNullable)
                        .map(Option::id)
                        .collect(Collectors.joining())
                + ">" + ids(count.winners());
    }

    private static List<String> story(SingleTransferableVote.Count count) {
        return Stream.concat(
                        count.stages().stream()
                                .map(stage -> stage.standings().stream()
                                        .collect(Collectors.toMap(
                                                standing -> standing.option().id(),
                                                SingleTransferableVote.Standing::votes,
                                                (one, other) -> one,
                                                TreeMap::new))
                                        .toString()),
                        Stream.of(ids(count.winners())))
                .toList();
    }

    private static List<Option> unbeaten(List<Option> options, SchulzeAgain second) {
        return options.stream()
                .filter(option -> options.stream().noneMatch(other -> second.beats(other.id(), option.id())))
                .toList();
    }
}
