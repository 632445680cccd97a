package si.glas.ballots;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import si.glas.ballots.CastVote.Answer;
import si.glas.ballots.rules.Outcome;
import si.glas.kernel.DataDirectory;
import si.glas.kernel.PersonId;
import si.glas.language.Language;
import si.glas.positions.PositionId;
import si.glas.positions.PositionWithdrawn;

@BallotsModuleTest
class SecretBallotModuleTest {

    @Autowired
    private CastSecretVote castSecretVote;

    @Autowired
    private CastVote castVote;

    @Autowired
    private CountVotes countVotes;

    @Autowired
    private AnnounceResult announceResult;

    @Autowired
    private Ballots ballots;

    @Autowired
    private Votes votes;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private DataDirectory data;

    @Autowired
    private Stage stage;

    private PersonId ana;
    private PersonId bine;
    private VoterId theatre;
    private VoterId choir;
    private BallotId ballot;

    @BeforeEach
    void setUp() {
        stage.clear();
        ana = stage.network.person("Ana");
        bine = stage.network.person("Bine");
        theatre = VoterId.of(stage.network.member("Theatre", ana));
        choir = VoterId.of(stage.network.member("Choir", bine, ana));
        VoterId.of(stage.network.member("Nobody’s"));
        ballot = stage.open("members-secret");
    }

    @Test
    void givesEachVoterATrackerByWhichTheVoteIsFoundAgain() {
        // when
        String ofTheatre = cast(Choice.YES, ana, theatre).getFirst();
        String ofChoir = cast(Choice.NO, bine, choir).getFirst();
        stage.close(ballot);

        // then
        assertThat(votes.secret(ballot).stream().collect(groupingBy(vote -> vote, counting())))
                .isEqualTo(Map.of(
                        new SecretVote(ofTheatre, Choice.YES), 1L,
                        new SecretVote(ofChoir, Choice.NO), 1L));
    }

    @Test
    void givesAsManyTrackersAsSomebodyVotesFor() {
        assertThat(cast(Choice.YES, ana, theatre, choir)).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void tellsThatSomebodyHasVotedAndNotWhat() {
        // when
        cast(Choice.YES, ana, choir);

        // then
        assertThat(votes.own(ballot, bine, Language.EN)).containsExactly(own(choir, "Choir", true));
        assertThat(votes.own(ballot, ana, Language.EN))
                .containsExactly(own(choir, "Choir", true), own(theatre, "Theatre", false));
        assertThat(votes.history(ballot, ana)).isEmpty();
        assertThat(ballots.get(ballot).voted()).isEqualTo(1);
        assertThat(ballots.turnout(ballot, Language.EN).missing())
                .extracting(MissingVoter::name)
                .containsExactly("Nobody’s", "Theatre");
        assertThat(stage.acts(ballot, "ballots.voteCast"))
                .singleElement()
                .satisfies(act -> assertThat(act.details()).isEmpty());
    }

    @Test
    void sendsReceiptsThatSayNothingOfTheVote() {
        // when
        String tracker = cast(Choice.ABSTAIN, ana, choir).getFirst();

        // then
        assertThat(stage.post.told("ballots.secretVoteCast")).containsExactly(ana);
        assertThat(stage.post.told("ballots.secretVoteCastByOther")).containsExactly(bine);
        assertThat(stage.post.notices("ballots.secretVoteCast").toString()
                        + stage.post.notices("ballots.secretVoteCastByOther"))
                .doesNotContainIgnoringCase("abstain")
                .doesNotContain(tracker);
    }

    @Test
    void takesOneVoteForEachVoter() {
        // given
        cast(Choice.YES, ana, choir);

        // then
        assertThatExceptionOfType(SecretVoteStands.class).isThrownBy(() -> cast(Choice.YES, bine, choir));
        assertThatExceptionOfType(SecretVoteStands.class).isThrownBy(() -> cast(Choice.NO, ana, theatre, choir));
        assertThat(ballots.get(ballot).voted()).isEqualTo(1);
        assertThat(sealed()).isEqualTo(1);
    }

    @Test
    void takesVotesInTheirOwnTierOnly() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> castVote.cast(ballot, Set.of(theatre), new Answer(Choice.YES, ""), ana));

        BallotId named = stage.open("members-ordinary");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> castSecretVote.cast(named, Set.of(theatre), Choice.YES, ana));
    }

    @Test
    void showsNobodyAnythingBeforeTheCounting() {
        // given
        cast(Choice.YES, ana, theatre, choir);

        // then
        assertThat(votes.secret(ballot)).isEmpty();
        assertThat(votes.named(ballot, Language.EN)).isEmpty();
        assertThat(ballots.resultOf(ballot)).isEmpty();
    }

    @Test
    void countsAndPublishesTheRootOfAllVotes() {
        // given
        cast(Choice.YES, ana, theatre, choir);

        // when
        assertThat(stage.close(ballot).outcome()).isEqualTo(Outcome.ADOPTED);
        announceResult.of(ballot);

        // then
        String root = new MerkleTree(
                        votes.secret(ballot).stream().map(SecretVote::line).toList())
                .root();
        assertThat(ballots.resultOf(ballot).orElseThrow().recordHash()).isEqualTo(root);
        assertThat(stage.post.values("ballots.votesCounted", bine))
                .containsEntry("recordHash", root)
                .containsEntry("tier", "SECRET");
        assertThat(votes.named(ballot, Language.EN)).isEmpty();
        assertThat(votes.secret(ballot)).isSortedAccordingTo(java.util.Comparator.comparing(SecretVote::tracker));
    }

    @Test
    void destroysTheEnvelopesAndTheirKeyWhenItHasCounted() {
        // given
        cast(Choice.YES, ana, theatre);
        assertThat(key()).exists();

        // when
        stage.close(ballot);

        // then
        assertThat(key()).doesNotExist();
        assertThat(sealed()).isZero();
    }

    @Test
    void destroysTheKeyAlsoIfItDiedRightAfterTheCounting() throws Exception {
        // given
        cast(Choice.YES, ana, theatre);
        byte[] kept = Files.readAllBytes(key());
        stage.close(ballot);
        Files.write(key(), kept);

        // when
        countVotes.count(ballot);

        // then
        assertThat(key()).doesNotExist();
        assertThat(votes.secret(ballot)).hasSize(1);
    }

    @Test
    void destroysTheKeyWhenThePositionIsWithdrawn() {
        // given
        cast(Choice.YES, ana, theatre);

        // when
        PositionWithdrawn withdrawn = new PositionWithdrawn(
                UUID.randomUUID(), (PositionId) ballots.get(ballot).subject());
        transactions.executeWithoutResult(transaction -> events.publishEvent(withdrawn));

        // then
        await().until(() -> ballots.get(ballot).state() == BallotView.State.STOPPED);
        await().untilAsserted(() -> assertThat(key()).doesNotExist());
        assertThat(sealed()).isZero();
    }

    @Test
    void doesNotCountWhatNobodyCanRead() throws Exception {
        // given
        cast(Choice.YES, ana, theatre);
        byte[] kept = Files.readAllBytes(key());
        Files.write(key(), new byte[kept.length]);

        // then
        assertThatIllegalStateException().isThrownBy(() -> stage.close(ballot));
        Files.delete(key());
        assertThatIllegalStateException()
                .isThrownBy(() -> stage.close(ballot))
                .withMessageContaining("without it nobody can read its votes");

        // when
        Files.write(key(), kept);
        stage.close(ballot);

        // then
        assertThat(votes.secret(ballot)).hasSize(1);
    }

    @Test
    void doesNotCountIfAnEnvelopeIsMissing() {
        // given
        cast(Choice.YES, ana, theatre, choir);

        // when
        sql.sql(
                        "DELETE FROM sealed_vote WHERE envelope = (SELECT min(envelope) FROM sealed_vote WHERE ballot = :ballot)")
                .param("ballot", ballot)
                .update();

        // then
        assertThatIllegalStateException()
                .isThrownBy(() -> stage.close(ballot))
                .withMessageContaining("2 have voted, but there are 1 envelopes");
    }

    private List<String> cast(Choice choice, PersonId by, VoterId... voters) {
        return castSecretVote.cast(ballot, Set.of(voters), choice, by);
    }

    private Path key() {
        return data.resolve("ballot-keys").resolve(ballot.toString());
    }

    private long sealed() {
        return sql.sql("SELECT count(*) FROM sealed_vote WHERE ballot = :ballot")
                .param("ballot", ballot)
                .query(Long.class)
                .single();
    }

    private static OwnVote own(VoterId voter, String name, boolean cast) {
        return new OwnVote(voter, name, cast, null, "", null, null, null, null, !cast);
    }
}
