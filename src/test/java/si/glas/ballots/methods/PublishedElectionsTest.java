package si.glas.ballots.methods;

import static org.assertj.core.api.Assertions.assertThat;
import static si.glas.ballots.methods.Papers.election;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Elections whose ballots and results are published, recounted. Each file says where it comes from. */
class PublishedElectionsTest {

    /**
     * Burlington 2009: Wright had the most first preferences, Kiss won in the last round, Montroll would have won against
     * each alone. The city counted 2951, 2585, 2063, 1306, 36 and 35 first preferences and left aside four ballots with
     * two of them; here each of those counts half for both.
     */
    @Test
    void burlingtonElectsKiss() {
        Profile ballots = election("burlington-2009-mayor.toi");

        InstantRunoff.Count count = new InstantRunoff(lot(ballots)).count(ballots);

        assertThat(names(count.winners())).containsExactly("Bob Kiss");
        assertThat(count.rounds().getFirst().standings())
                .extracting(standing -> standing.votes().toString())
                .containsExactly("2585 1/2", "2063", "35", "1306", "2952 1/2", "38");
        assertThat(count.rounds().getLast().standings())
                .extracting(standing -> standing.option().name() + " " + standing.votes())
                .containsExactly("Bob Kiss 4314", "Kurt Wright 4064");
    }

    /** The pairwise numbers are those that electowiki.org publishes of it. */
    @Test
    void burlingtonPrefersMontrollToEachOther() {
        Profile ballots = election("burlington-2009-mayor.toi");

        Schulze.Count count = new Schulze(lot(ballots)).count(ballots);

        assertThat(names(count.winners())).containsExactly("Andy Montroll");
        assertThat(count.pairwise().numbers().subList(0, 2))
                .containsExactly(
                        List.of(0L, 3477L, 5517L, 3946L, 4314L, 6149L), List.of(4067L, 0L, 6267L, 4573L, 4597L, 6658L));
    }

    /**
     * Debian elected Garbee in 2002. Its own table reads 255, 178, 385; 199, 134, 406; 291, 327, 443; 68, 50, 18. Debian's
     * ballots had equal ranks. PrefLib's file has none: where two were equal, it prefers the one with the lower number.
     * So what Debian says of the higher against the lower number comes out exactly, and the rest not less than it says.
     */
    @Test
    void debian2002ElectsGarbee() {
        Profile ballots = election("debian-2002-leader.soi");

        Schulze.Count count = new Schulze(lot(ballots)).count(ballots);

        assertThat(names(count.winners())).containsExactly("Bdale Garbee");
        assertThat(below(count.pairwise())).containsExactly(199L, 291L, 327L, 68L, 50L, 18L);
        assertThat(above(count.pairwise())).containsExactly(260L, 180L, 387L, 140L, 407L, 444L);
    }

    /**
     * Debian elected Michlmayr in 2003, by 228 to 224 votes against Garbee. PrefLib's file gives Garbee, who has the lower
     * number, all ballots that ranked both equally, and with them the victory. The other half of Debian's table is exact.
     */
    @Test
    void debian2003CannotBeRecountedFromBallotsThatLostTheirEqualRanks() {
        Profile ballots = election("debian-2003-leader.soi");

        Schulze.Count count = new Schulze(lot(ballots)).count(ballots);

        assertThat(below(count.pairwise())).containsExactly(428L, 385L, 221L, 397L, 228L, 237L, 202L, 29L, 65L, 39L);
        assertThat(count.pairwise().number(1, 3)).isEqualTo(252);
        assertThat(names(count.winners())).containsExactly("Bdale Garbee");
    }

    /** What files of before 2022 say is what today's say. */
    @Test
    void theFormerFormatSaysTheSame() {
        Profile former = election("debian-2002-leader-before-2022.soi");
        Profile today = election("debian-2002-leader.soi");

        assertThat(former.options()).isEqualTo(today.options());
        assertThat(Pairwise.of(former)).isEqualTo(Pairwise.of(today));
    }

    /** Three councillors: the votes of the stages were worked out here, by two programs ({@link SecondCountTest}); only the ballots are published. */
    @Test
    void renfrewshireElectsThree() {
        Profile ballots = election("renfrewshire-2017-ward-11.soi");

        SingleTransferableVote.Count count = new SingleTransferableVote(3, lot(ballots)).count(ballots);

        assertThat(count.validVotes()).isEqualTo(5613);
        assertThat(count.quota()).isEqualTo(1404);
        assertThat(names(count.winners())).containsExactly("James Maclaren", "Natalie Don", "Colin Mcculloch");
        assertThat(count.stages())
                .extracting(SingleTransferableVoteTest::line)
                .containsExactly(
                        "1 1783.00000 2 212.00000 3 170.00000 4 2552.00000 5 896.00000 | 0.00000 0.00000 | 41",
                        "1 1783.00000 2 537.68416 3 230.72840 4 1404.00000 5 1212.68736 | 444.89176 0.00832 |",
                        "1 1404.00000 2 578.49568 3 406.94064 4 1404.00000 5 1288.99640 | 530.55344 0.01384 |",
                        "1 1404.00000 2 733.70360 3 0.00000 4 1404.00000 5 1407.34264 | 663.93992 0.01384 | 5");
    }

    private static Lot lot(Profile ballots) {
        return Lot.draw("published", ballots.options());
    }

    private static List<String> names(List<Option> options) {
        return options.stream().map(Option::name).toList();
    }

    private static List<Long> below(Pairwise pairwise) {
        return pairs(pairwise, true);
    }

    private static List<Long> above(Pairwise pairwise) {
        return pairs(pairwise, false);
    }

    private static List<Long> pairs(Pairwise pairwise, boolean below) {
        int options = pairwise.options().size();
        return IntStream.range(0, options * options)
                .filter(pair -> below ? pair / options > pair % options : pair / options < pair % options)
                .mapToObj(pair -> pairwise.number(pair / options, pair % options))
                .toList();
    }
}
