package si.glas.ballots;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import si.glas.ballots.rules.DelegationRule;
import si.glas.ballots.rules.DelegationRule.Allowed;
import si.glas.ballots.rules.Electorate;
import si.glas.kernel.PersonId;
import si.glas.positions.CampaignId;

class DelegationBookTest {

    private static final VoterId A = new VoterId(UUID.randomUUID());
    private static final VoterId B = new VoterId(UUID.randomUUID());
    private static final VoterId C = new VoterId(UUID.randomUUID());
    private static final VoterId D = new VoterId(UUID.randomUUID());
    private static final Set<VoterId> ALL = Set.of(A, B, C, D);
    private static final BallotId BALLOT = BallotId.random();
    private static final CampaignId PAY = CampaignId.random();
    private static final Occasion OCCASION = occasion(BALLOT, PAY, Allowed.ANY, 2);

    @Test
    void theNarrowestCounts() {
        DelegationBook book = book(standing(A, B), topic(A, C, PAY), ballot(A, D, BALLOT));

        assertThat(delegates(book, OCCASION)).containsExactly(Map.entry(A, D));
        assertThat(delegates(book, occasion(BallotId.random(), PAY, Allowed.ANY, 2)))
                .containsExactly(Map.entry(A, C));
        assertThat(delegates(book, occasion(BallotId.random(), null, Allowed.ANY, 2)))
                .containsExactly(Map.entry(A, B));
    }

    @Test
    void theNarrowestCountsEvenIfItsDelegateCannotVote() {
        DelegationBook book = book(standing(A, B), ballot(A, D, BALLOT));

        assertThat(book.on(OCCASION, Set.of(A, B, C))).isEmpty();
    }

    @Test
    void theRulesSayWhichReach() {
        DelegationBook book = book(standing(A, D), topic(B, D, PAY), ballot(C, D, BALLOT));

        assertThat(delegates(book, occasion(BALLOT, PAY, Allowed.ANY, 9))).containsOnlyKeys(A, B, C);
        assertThat(delegates(book, occasion(BALLOT, CampaignId.random(), Allowed.ANY, 9)))
                .containsOnlyKeys(A, C);
        assertThat(delegates(book, occasion(BALLOT, PAY, Allowed.BALLOT, 9))).containsOnlyKeys(C);
        assertThat(delegates(book, occasion(BALLOT, PAY, Allowed.NONE, 0))).isEmpty();
    }

    @Test
    void ofTooManyThoseCountThatWereGivenFirst() {
        DelegationBook book = book(standing(C, D), ballot(A, D, BALLOT), standing(B, D));

        assertThat(delegates(book, OCCASION)).containsOnlyKeys(A, C);
        assertThat(delegates(book, occasion(BALLOT, PAY, Allowed.ANY, 1))).containsOnlyKeys(C);
        assertThat(book.on(OCCASION, Set.of(A, B, D)))
                .as("whoever cannot vote takes nobody's place")
                .containsOnlyKeys(A, B);
    }

    @Test
    void aVoteThatWasCastKeepsItsPlace() {
        DelegationBook book = book(standing(B, D), standing(C, D));
        DelegationRule two = new DelegationRule(Allowed.ANY, 2, "19");

        assertThat(delegates(book, new Occasion(BALLOT, PAY, two, Map.of(A, D))))
                .as("A has taken its delegation back after D had voted by it")
                .containsOnlyKeys(B);
        assertThat(delegates(book, new Occasion(BALLOT, PAY, new DelegationRule(Allowed.ANY, 1, "19"), Map.of(C, D))))
                .as("what was used comes before what was given first")
                .containsOnlyKeys(C);
        assertThat(book.carried(D, B, new Occasion(BALLOT, PAY, two, Map.of(A, D))))
                .isEqualTo(2);
    }

    @Test
    void nobodyCarriesWhatOthersCarry() {
        DelegationBook book = book(standing(A, B), standing(B, C));

        assertThat(delegates(book, OCCASION)).containsOnly(Map.entry(A, B), Map.entry(B, C));
    }

    @Test
    void namesTheCircleThatADelegationWouldClose() {
        DelegationBook book = book(standing(B, C), topic(C, A, PAY), standing(C, D));

        assertThat(book.circle(standing(A, B), OCCASION)).containsExactly(B, C, A);
        assertThat(book.circle(standing(A, C), OCCASION)).containsExactly(C, A);
        assertThat(book.circle(standing(A, D), OCCASION)).isEmpty();
        assertThat(book.circle(standing(A, B), occasion(null, null, Allowed.ANY, 2)))
                .as("outside the campaign nothing comes back")
                .isEmpty();
    }

    @Test
    void findsACircleThatAnotherDelegationHides() {
        DelegationBook book = book(standing(B, A), ballot(B, D, BALLOT));

        assertThat(book.circle(ballot(A, B, BALLOT), OCCASION)).containsExactly(B, A);
    }

    @Test
    void findsTheWayThroughAVeryLongChain() {
        List<VoterId> chain = IntStream.range(0, 20_000)
                .mapToObj(number -> new VoterId(UUID.randomUUID()))
                .toList();
        DelegationBook book = new DelegationBook(IntStream.range(1, chain.size())
                .mapToObj(number -> standing(chain.get(number - 1), chain.get(number)))
                .toList());

        assertThat(book.circle(standing(chain.getLast(), chain.getFirst()), OCCASION))
                .isEqualTo(chain);
    }

    @Test
    void countsEachWhoseVoteADelegateCouldGet() {
        DelegationBook book = book(standing(A, D), ballot(A, B, BALLOT), topic(B, D, PAY), standing(B, D));

        assertThat(book.carried(D, C, OCCASION)).isEqualTo(2);
        assertThat(book.carried(D, A, OCCASION)).isEqualTo(1);
        assertThat(book.carried(C, A, OCCASION)).isZero();
    }

    private static Map<VoterId, VoterId> delegates(DelegationBook book, Occasion occasion) {
        return book.on(occasion, ALL).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().delegate()));
    }

    private static DelegationBook book(Delegation... delegations) {
        return new DelegationBook(List.of(delegations));
    }

    private static Occasion occasion(@Nullable BallotId ballot, @Nullable CampaignId topic, Allowed allowed, int most) {
        return new Occasion(ballot, topic, new DelegationRule(allowed, most, "19"), Map.of());
    }

    private static Delegation standing(VoterId from, VoterId to) {
        return delegation(from, to, Reach.STANDING, null, null);
    }

    private static Delegation topic(VoterId from, VoterId to, CampaignId topic) {
        return delegation(from, to, Reach.TOPIC, null, topic);
    }

    private static Delegation ballot(VoterId from, VoterId to, BallotId ballot) {
        return delegation(from, to, Reach.BALLOT, ballot, null);
    }

    private static Instant now = Instant.parse("2026-11-24T08:00:00Z");

    /** Each a second after the one before. */
    private static Delegation delegation(
            VoterId from, VoterId to, Reach reach, @Nullable BallotId ballot, @Nullable CampaignId topic) {
        now = now.plusSeconds(1);
        return new Delegation(
                DelegationId.random(),
                0,
                Electorate.MEMBERS,
                from,
                to,
                reach,
                ballot,
                topic,
                PersonId.random(),
                now,
                false,
                null,
                null);
    }
}
