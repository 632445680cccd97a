package si.glas.ballots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import si.glas.ballots.BallotCheck.Report;
import si.glas.ballots.CastVote.Answer;
import si.glas.kernel.NotFound;
import si.glas.kernel.PersonId;
import si.glas.kernel.Sha256;

/** Counts again what Glas has counted, from nothing but the published file. */
@BallotsModuleTest
class BallotCheckModuleTest {

    @Autowired
    private CastVote castVote;

    @Autowired
    private CastSecretVote castSecretVote;

    @Autowired
    private Ballots ballots;

    @Autowired
    private BallotFiles files;

    @Autowired
    private Stage stage;

    private PersonId ana;
    private VoterId theatre;
    private VoterId choir;

    @BeforeEach
    void setUp() {
        stage.clear();
        ana = stage.network.person("Ana");
        theatre = VoterId.of(stage.network.member("Theatre", ana));
        choir = VoterId.of(stage.network.member("Choir", ana));
        stage.network.member("Nobody’s");
    }

    @ParameterizedTest
    @ValueSource(strings = {"members-ordinary", "members-secret"})
    void findsRightWhatGlasHasCounted(String rules) {
        // given
        BallotId ballot = counted(rules);

        // when
        String hash = ballots.resultOf(ballot).orElseThrow().recordHash();
        Report report = BallotCheck.run(files.of(ballot), hash);

        // then
        assertThat(report.right()).isTrue();
        assertThat(report.steps())
                .contains(
                        "yes            1",
                        "no             1",
                        "Quorum: present >= 1/2 of eligible (article 13): 2 needed, 2 counted, reached",
                        "Majority: yes > 1/2 of cast (article 14): 2 needed, 1 counted, missed",
                        "As many for as against: FAILS (article 14)",
                        "Outcome: REFUSED, as the file says");
    }

    @ParameterizedTest
    @ValueSource(strings = {"members-ordinary", "members-secret"})
    void namesTheLineThatWasChanged(String rules) {
        // given
        String file = files.of(counted(rules));
        String line = voteAgainst(file);
        long number = file.lines().takeWhile(text -> !text.equals(line)).count() + 1;

        // then
        assertThatExceptionOfType(BallotFileDamaged.class)
                .isThrownBy(() -> BallotCheck.run(file.replace(line, line.replace(" no", " yes")), null))
                .withMessage("Line %d has been changed: its hash is another one", number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"members-ordinary", "members-secret"})
    void noticesAVoteThatWasChangedTogetherWithItsHash(String rules) {
        // given
        String file = files.of(counted(rules));
        String line = voteAgainst(file);
        String vote = line.strip().split(" ", 2)[1];
        String forged = vote.replace(" no", " yes");

        // when
        Report report = BallotCheck.run(file.replace(line, "  " + Sha256.hexOf(forged) + " " + forged), null);

        // then
        assertThat(report.right()).isFalse();
        assertThat(report.steps())
                .filteredOn(step -> step.startsWith("PROBLEM"))
                .hasSize(2);
    }

    @Test
    void noticesARecordThatIsNotTheOneThatWasMailed() {
        // given
        BallotId ballot = counted("members-secret");
        String mailed = ballots.resultOf(ballot).orElseThrow().recordHash();
        BallotId other = counted("members-secret");

        // then
        assertThat(BallotCheck.run(files.of(other), mailed).right()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"outcome: REFUSED>outcome: ADOPTED", "eligible: 3>eligible: 2", "roll: >roll: 0"})
    void noticesAnyOtherForgery(String forgery) {
        // given
        String[] parts = forgery.split(">");
        String file = files.of(counted("members-ordinary"));

        // then
        assertThat(BallotCheck.run(file.replace(parts[0], parts[1]), null).right())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Glas ballot 1\n", "Glas ballot 1\nrules:\nvotes:\n  abc\n", "Glas ballot 2\n"})
    void doesNotReadWhatIsNoBallot(String file) {
        assertThatExceptionOfType(BallotFileDamaged.class).isThrownBy(() -> BallotCheck.run(file, null));
    }

    @Test
    void isNotThereBeforeTheCounting() {
        BallotId open = stage.open("members-secret");

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> files.of(open));
    }

    private static String voteAgainst(String file) {
        return file.lines()
                .dropWhile(line -> !line.equals("votes:"))
                .filter(line -> line.contains(" no"))
                .findFirst()
                .orElseThrow();
    }

    private BallotId counted(String rules) {
        BallotId ballot = stage.open(rules);
        if (ballots.get(ballot).isSecret()) {
            castSecretVote.cast(ballot, Set.of(theatre), Choice.YES, ana);
            castSecretVote.cast(ballot, Set.of(choir), Choice.NO, ana);
        } else {
            castVote.cast(ballot, Set.of(theatre), new Answer(Choice.YES, "Because."), ana);
            castVote.cast(ballot, Set.of(choir), new Answer(Choice.NO, ""), ana);
        }
        stage.close(ballot);
        stage.setClock(BallotsAlone.NOW);
        return ballot;
    }
}
