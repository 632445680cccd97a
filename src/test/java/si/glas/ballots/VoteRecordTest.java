package si.glas.ballots;

import static org.assertj.core.api.Assertions.assertThat;
import static si.glas.ballots.rules.VotingRight.PLAIN;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import si.glas.ballots.rules.Group;
import si.glas.ballots.rules.VotingRight;
import si.glas.kernel.PersonId;

class VoteRecordTest {

    private static final BallotId BALLOT = new BallotId(UUID.fromString("00000000-0000-0000-0000-0000000000b1"));
    private static final PersonId ANA = new PersonId(UUID.fromString("00000000-0000-0000-0000-0000000000a1"));
    // As a signed number the second one would come first.
    private static final VoterId FIRST = new VoterId(UUID.fromString("11111111-0000-0000-0000-000000000000"));
    private static final VoterId SECOND = new VoterId(UUID.fromString("f1111111-0000-0000-0000-000000000000"));

    @Test
    void isTheFormatOfTheDocumentation() {
        VoteRecord record = VoteRecord.of(
                BALLOT, Map.of(SECOND, PLAIN, FIRST, PLAIN), List.of(vote(SECOND, Choice.NOT_OUR_FIELD, "Zakaj?")));

        assertThat(record.text()).isEqualTo("""
                        00000000-0000-0000-0000-0000000000b1
                        11111111-0000-0000-0000-000000000000 -
                        f1111111-0000-0000-0000-000000000000 notOurField 2026-11-24T08:00:00Z \
                        00000000-0000-0000-0000-0000000000a1 \
                        d5f37a0cb62312f34a3921560a190344815974fad159f7127e993f71c743df6e
                        """);
    }

    @Test
    void saysWhatTheRulesGiveAVoter() {
        VotingRight three = new VotingRight(Group.ORGANISATIONS, 3, false);

        assertThat(VoteRecord.of(BALLOT, Map.of(FIRST, three, SECOND, VotingRight.CHAIR), List.of())
                        .lines())
                .containsExactly(
                        "11111111-0000-0000-0000-000000000000:organisation:3 -",
                        "f1111111-0000-0000-0000-000000000000:chair -");
    }

    @Test
    void saysThroughWhomAVoteWasCastByDelegation() {
        Vote own = vote(FIRST, Choice.YES, "");
        Vote delegated = new Vote(BALLOT, FIRST, Choice.YES, "", ANA, own.castAt(), Given.DELEGATED, SECOND);

        String line = VoteRecord.of(BALLOT, Map.of(FIRST, PLAIN), List.of(own))
                .lines()
                .getFirst();
        assertThat(VoteRecord.of(BALLOT, Map.of(FIRST, PLAIN), List.of(delegated))
                        .lines())
                .containsExactly(line + " " + SECOND);
    }

    @Test
    void changesWithEveryChange() {
        String before = hash(vote(FIRST, Choice.YES, ""));

        assertThat(hash(vote(FIRST, Choice.YES, ""))).isEqualTo(before);
        assertThat(hash(vote(FIRST, Choice.NO, ""))).isNotEqualTo(before);
        assertThat(hash(vote(FIRST, Choice.YES, "Because."))).isNotEqualTo(before);
        assertThat(hash(vote(SECOND, Choice.YES, ""))).isNotEqualTo(before);
    }

    @Test
    void votesAreNotToldToLogs() {
        Stream.of(
                        vote(FIRST, Choice.ABSTAIN, "Because."),
                        new CastVote.Answer(Choice.ABSTAIN, "Because."),
                        new NamedVote(FIRST, "Theatre", PLAIN, Choice.ABSTAIN, "Because.", null, Given.ONLINE, null),
                        new OwnVote(FIRST, "Theatre", true, Choice.ABSTAIN, "Because.", null, null, null, null, true))
                .forEach(vote -> assertThat(vote).asString().doesNotContainIgnoringCase("abstain", "because"));
    }

    private static String hash(Vote vote) {
        return VoteRecord.of(BALLOT, Map.of(FIRST, PLAIN, SECOND, PLAIN), List.of(vote))
                .sha256();
    }

    private static Vote vote(VoterId voter, Choice choice, String reason) {
        return new Vote(BALLOT, voter, choice, reason, ANA, Instant.parse("2026-11-24T08:00:00Z"), Given.ONLINE, null);
    }
}
