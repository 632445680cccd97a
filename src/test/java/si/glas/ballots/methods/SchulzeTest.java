package si.glas.ballots.methods;

import static org.assertj.core.api.Assertions.assertThat;
import static si.glas.ballots.methods.Papers.ids;
import static si.glas.ballots.methods.Papers.lot;
import static si.glas.ballots.methods.Papers.option;
import static si.glas.ballots.methods.Papers.profile;

import org.junit.jupiter.api.Test;

class SchulzeTest {

    /** Example 1 of Schulze 2011, section 3.1: 21 voters, a cycle of three. */
    private static final Profile EXAMPLE_1 = profile("abcd", "8 acdb", "2 badc", "4 cdba", "4 dbac", "3 dcba");

    @Test
    void comparesEachPair() {
        Pairwise pairwise = new Schulze(lot("abcd")).count(EXAMPLE_1).pairwise();

        assertThat(pairwise.numbers().toString())
                .isEqualTo("[[0, 8, 14, 10], [13, 0, 6, 2], [7, 15, 0, 12], [11, 19, 9, 0]]");
        assertThat(pairwise.number(option("d"), option("b"))).isEqualTo(19);
    }

    @Test
    void findsTheStrongestPaths() {
        Schulze.Count count = new Schulze(lot("abcd")).count(EXAMPLE_1);

        assertThat(count.paths())
                .extracting(path -> ids(path.options()) + " " + path.strength().support())
                .containsExactlyInAnyOrder(
                        "acb 14", "ac 14", "acd 12", "ba 13", "bac 13", "bacd 12", "cba 13", "cb 15", "cd 12", "dba 13",
                        "db 19", "dbac 13");
    }

    @Test
    void ranksByTheStrongestPaths() {
        Schulze.Count count = new Schulze(lot("abcd")).count(EXAMPLE_1);

        assertThat(ids(count.winners())).isEqualTo("d");
        assertThat(ranking(count)).isEqualTo("dacb");
        assertThat(count.ranking()).allSatisfy(place -> assertThat(place.tie()).isNull());
    }

    /** The example with 45 voters and five options by which the method is mostly explained, E > A > C > B > D. */
    @Test
    void ranksFiveOptions() {
        Profile profile = profile(
                "ABCDE", "5 ACBED", "5 ADECB", "8 BEDAC", "3 CABED", "7 CAEBD", "2 CBADE", "7 DCEBA", "8 EBADC");

        Schulze.Count count = new Schulze(lot("ABCDE")).count(profile);

        assertThat(ranking(count)).isEqualTo("EACBD");
        assertThat(count.paths())
                .filteredOn(path -> path.to().id().equals("D"))
                .extracting(path -> path.from().id() + path.strength().support())
                .containsExactly("A30", "B33", "C29", "E31");
    }

    @Test
    void countsUnrankedOptionsAsRankedLastAndEqual() {
        Pairwise ranked = Pairwise.of(profile("abcd", "2 b,a,cd"));
        Pairwise unranked = Pairwise.of(profile("abcd", "2 ba"));

        assertThat(unranked.numbers()).isEqualTo(ranked.numbers());
        assertThat(unranked.number(option("a"), option("d"))).isEqualTo(2);
        assertThat(unranked.number(option("c"), option("d"))).isZero();
    }

    @Test
    void weighsTheOppositionWhereTheSupportIsEqual() {
        // A cycle: a beats b by 5 to 4, b beats c by 5 to 3, c beats a by 5 to 2. The first is the weakest.
        Profile profile = profile("abc", "2 abc", "3 bca", "1 cab", "1 bc,a", "2 ca,b");

        Schulze.Count count = new Schulze(lot("abc")).count(profile);

        assertThat(count.pairwise().numbers().toString()).isEqualTo("[[0, 5, 2], [4, 0, 5], [5, 3, 0]]");
        assertThat(ranking(count)).isEqualTo("bca");
        assertThat(count.unbeaten()).hasSize(1);
    }

    @Test
    void letsTheLotDecideAmongTied() {
        Profile profile = profile("abc", "1 abc", "1 bac");

        Schulze.Count count = new Schulze(lot("cba")).count(profile);

        assertThat(ids(count.unbeaten())).isEqualTo("ab");
        assertThat(ids(count.winners())).isEqualTo("b");
        assertThat(count.ranking().getFirst().tie()).isEqualTo(Tie.byLot(Papers.options("ab"), option("b")));
        assertThat(count.ranking().get(1).tie()).isNull();
    }

    @Test
    void hasNoWinnerWithoutVotes() {
        assertThat(new Schulze(lot("ab")).count(profile("ab", "5")).winners()).isEmpty();
        assertThat(new Schulze(lot("ab")).count(profile("ab")).winners()).isEmpty();
    }

    private static String ranking(Schulze.Count count) {
        return ids(count.ranking().stream().map(Schulze.Place::option).toList());
    }
}
