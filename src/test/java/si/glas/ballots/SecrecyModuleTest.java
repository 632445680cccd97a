package si.glas.ballots;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import si.glas.kernel.DataDirectory;
import si.glas.kernel.PersonId;

/** Looks for anything that would join a voter with a choice: in every row and file of the database, mails and the log. */
@BallotsModuleTest
@ExtendWith(OutputCaptureExtension.class)
class SecrecyModuleTest {

    /** A row with what PostgreSQL keeps of it besides: where it lies, and which transaction has written it. */
    private record Row(String table, String place, String transaction, String content) {}

    private static final Pattern CHOICE =
            Pattern.compile("\\b(YES|NO|ABSTAIN|NOT_OUR_FIELD|yes|abstain|notOurField)\\b");

    private static final int VOTERS = 60;

    @Autowired
    private CastSecretVote castSecretVote;

    @Autowired
    private AnnounceResult announceResult;

    @Autowired
    private Votes votes;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private DataDirectory data;

    @Autowired
    private Stage stage;

    private final List<VoterId> voters = new ArrayList<>();
    private final List<String> trackers = new ArrayList<>();
    private BallotId ballot;

    @BeforeEach
    void vote() {
        stage.clear();
        PersonId secretary = stage.network.person("Secretary");
        for (int number = 0; number < VOTERS; number++) {
            voters.add(VoterId.of(stage.network.member("Member " + number, secretary)));
        }
        ballot = stage.open("members-secret");
        for (int number = 0; number < VOTERS; number++) {
            Choice choice = Choice.values()[number % Choice.values().length];
            trackers.addAll(castSecretVote.cast(ballot, Set.of(voters.get(number)), choice, secretary));
        }
    }

    @Test
    void nothingInTheDatabaseTellsWhatWasVotedWhileTheBallotIsOpen() throws IOException {
        assertThat(rows("sealed_vote")).hasSize(VOTERS);
        assertThat(rows()).noneMatch(row -> hasTracker(row.content()));
        assertThat(rowsOfVoters())
                .isNotEmpty()
                .noneMatch(row -> CHOICE.matcher(row.content()).find());
        assertThat(filesWithTrackers()).isEmpty();
    }

    @Test
    void nothingInTheDatabaseJoinsAVoterWithAVoteAfterTheCounting() throws IOException {
        // when
        stage.close(ballot);
        announceResult.of(ballot);

        // then
        assertThat(votes.secret(ballot)).hasSize(VOTERS);
        assertThat(rows("sealed_vote")).isEmpty();
        assertThat(data.resolve("ballot-keys").resolve(ballot.toString())).doesNotExist();
        assertThat(rows())
                .filteredOn(row -> hasTracker(row.content()))
                .extracting(Row::table)
                .containsOnly("secret_vote");
        assertThat(rowsOfVoters())
                .isNotEmpty()
                .noneMatch(row -> CHOICE.matcher(row.content()).find());
        assertThat(filesWithTrackers()).isEqualTo(filesOfCountedVotes());
    }

    @Test
    void neitherPlaceNorTransactionTellsInWhichOrderVotesCame() {
        // when
        stage.close(ballot);

        // then
        List<Row> counted = rows("secret_vote");
        assertThat(counted)
                .extracting(Row::transaction)
                .containsOnly(counted.getFirst().transaction());
        assertThat(counted)
                .extracting(row -> tracker(row.content()))
                .containsExactlyElementsOf(trackers.stream().sorted().toList());
        assertThat(rows("secret_participation"))
                .extracting(Row::transaction)
                .doesNotContain(counted.getFirst().transaction());
    }

    @Test
    void neitherMailsNorTheLogTellIt(CapturedOutput log) {
        // when
        stage.close(ballot);
        announceResult.of(ballot);

        // then
        List<String> mails = Stream.of("ballots.secretVoteCast", "ballots.votesCounted")
                .flatMap(kind -> stage.post.notices(kind).stream())
                .map(Object::toString)
                .toList();
        assertThat(mails).hasSizeGreaterThan(VOTERS).noneMatch(this::hasTracker);
        assertThat(log.getAll().lines()).noneMatch(this::hasTracker);
    }

    private boolean hasTracker(String text) {
        return trackers.stream().anyMatch(text::contains);
    }

    private String tracker(String content) {
        return trackers.stream().filter(content::contains).findFirst().orElseThrow();
    }

    /** Rows that name a voter. */
    private List<Row> rowsOfVoters() {
        return rows().filter(
                        row -> voters.stream().anyMatch(voter -> row.content().contains(voter.toString())))
                .toList();
    }

    private Stream<Row> rows() {
        return sql
                .sql("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")
                .query(String.class)
                .list()
                .stream()
                .flatMap(table -> rows(table).stream());
    }

    /** As they lie in the table. Those of other ballots, which other tests have held, are left out. */
    private List<Row> rows(String table) {
        return sql
                .sql(
                        "SELECT '%1$s' AS \"table\", ctid::text AS place, xmin::text AS transaction, t::text AS content FROM %1$s t ORDER BY ctid"
                                .formatted(table))
                .query(Row.class)
                .list()
                .stream()
                .filter(row -> !OTHERS_TABLES.contains(table) || row.content().contains(ballot.toString()))
                .toList();
    }

    private static final Set<String> OTHERS_TABLES = Set.of("sealed_vote", "secret_vote", "secret_participation");

    /** The files of this database, as names relative to its folder, in which the bytes of a tracker are. */
    private Set<String> filesWithTrackers() throws IOException {
        sql.sql("ANALYZE").update();
        sql.sql("CHECKPOINT").update();
        Path folder = Path.of(text("SHOW data_directory"), text("SELECT pg_relation_filepath('ballot')"))
                .getParent();
        try (Stream<Path> files = Files.list(folder)) {
            return new TreeSet<>(files.filter(Files::isRegularFile)
                    .filter(file -> hasTracker(content(file)))
                    .map(file -> file.getFileName().toString())
                    .toList());
        }
    }

    private Set<String> filesOfCountedVotes() {
        return Stream.of("secret_vote", "secret_vote_pkey")
                .map(name -> Path.of(text("SELECT pg_relation_filepath('" + name + "')"))
                        .getFileName()
                        .toString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private String text(String query) {
        return sql.sql(query).query(String.class).single();
    }

    private static String content(Path file) {
        try {
            return Files.readString(file, ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
