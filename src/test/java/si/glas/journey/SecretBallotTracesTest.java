package si.glas.journey;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import si.glas.journey.Remains.Piece;
import si.glas.journey.Trails.Marks;

/**
 * Holds a secret ballot in the whole program, with browsers and by the clock, and then looks for what somebody voted, as
 * whoever has got hold of the server would: in the database with its files and its write-ahead log, in what the engine
 * has written down, in mails, logs, figures and addresses.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(OutputCaptureExtension.class)
class SecretBallotTracesTest {

    /** @param choice as the form names it */
    private record Voter(String member, String person, String choice) {

        String email() {
            return person.toLowerCase(Locale.ROOT) + "@example.org";
        }
    }

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private static final List<Voter> VOTERS = List.of(
            new Voter("Theatre", "Anastazija", "yes"),
            new Voter("Gallery", "Borislava", "no"),
            new Voter("Library", "Ciprijana", "abstain"),
            new Voter("Circus", "Domicijan", "notOurField"),
            new Voter("Orchestra", "Evgenija", "yes"),
            new Voter("Cinema", "Ferdinanda", "no"),
            new Voter("Museum", "Gabrijela", "yes"),
            new Voter("Observatory", "Hieronim", "yes"));

    /** Votes for one member after the other. */
    private static final String WHO_SPEAKS_FOR_TWO = "katarina@example.org";

    /** As forms, program and pages name what can be voted; "no" by itself is a word of any sentence. */
    private static final Pattern CHOICE =
            Pattern.compile("\\b(YES|NO|ABSTAIN|NOT_OUR_FIELD|yes|abstain|notOurField|Yes|Abstain|Not our field)\\b"
                    + "|[=:\"'|>/]\\s*no\\b");

    private Path directory;
    private WatchedGlas glas;
    private Remains remains;
    private CapturedOutput output;
    private final List<String> trackers = new ArrayList<>();
    private String ballot;
    private List<String> key;
    private Everything atTheOpening;
    private Everything beforeTheCounting;
    private Everything atTheEnd;
    private Trails trails;

    @BeforeAll
    void holdBallot(@TempDir Path directory, CapturedOutput output) throws IOException {
        this.directory = directory;
        this.output = output;
        glas = new WatchedGlas(directory);
        remains = new Remains(glas);
        callForVotes();
        takeTheKey();
        atTheOpening = everything();
        VOTERS.forEach(this::vote);
        voteForBoth();
        beforeTheCounting = everything();
        glas.clock().add(Duration.between(glas.clock().instant(), closing()));
        awaitTheResult();
        atTheEnd = everything();
        trails = new Trails(atTheEnd.pieces(), VOTERS.stream().map(this::marks).toList());
    }

    @AfterAll
    void stop() {
        glas.close();
    }

    private void callForVotes() {
        Visitor coordinator = new Visitor(glas.port(), "coordinator@example.org");
        coordinator.setUpTheNetwork("Coordinator");
        VOTERS.forEach(voter -> coordinator.addMember(voter.member(), voter.person(), voter.email()));
        coordinator.addMember("Opera", "Katarina", WHO_SPEAKS_FOR_TWO);
        coordinator.addMember("Ballet", "Katarina", WHO_SPEAKS_FOR_TWO);
        coordinator.addMember("Archive", "Silent", "silent@example.org");
        coordinator.giveRole("EDITOR", "Editor", "editor@example.org");
        String position = coordinator.startPosition("Whom we send to the council", "PERSONS");
        Visitor editor = signedIn("editor@example.org");
        editor.write(position, "# Council\n\nWe send two.\n\n## Demands\n\n1. Seats.\n");
        editor.doTask("write-text", Map.of("reason", "It is ready.", "finished", "true"));
        coordinator.doTask("check-text", Map.of("decision", "forward"));
        coordinator.closeReview(position);
        VOTERS.forEach(voter -> awaitMail("ballots.ballotOpened", voter.email()));
    }

    private Visitor signedIn(String email) {
        Visitor visitor = new Visitor(glas.port(), email);
        visitor.signIn();
        return visitor;
    }

    private void vote(Voter voter) {
        trackers.addAll(signedIn(voter.email()).voteInSecret(voter.choice()));
        awaitMail("ballots.secretVoteCast", voter.email());
    }

    private void voteForBoth() {
        Visitor visitor = signedIn(WHO_SPEAKS_FOR_TWO);
        trackers.addAll(visitor.voteInSecret("yes"));
        trackers.addAll(visitor.voteInSecret("no"));
    }

    private void awaitTheResult() {
        VOTERS.forEach(voter -> awaitMail("ballots.votesCounted", voter.email()));
        await().atMost(PATIENCE).until(() -> one("SELECT count(*) = 0 FROM chronicle_unsealed", Boolean.class));
    }

    private void awaitMail(String kind, String email) {
        await(kind)
                .atMost(PATIENCE)
                .until(() -> one(
                        "SELECT count(*) > 0 FROM notice WHERE kind = '%s' AND address = '%s' AND state = 'SENT'"
                                .formatted(kind, email),
                        Boolean.class));
    }

    private Instant closing() {
        return one("SELECT closes_at FROM ballot", OffsetDateTime.class).toInstant();
    }

    private void takeTheKey() throws IOException {
        ballot = one("SELECT id FROM ballot", UUID.class).toString();
        byte[] bytes = Files.readAllBytes(directory.resolve(keyFile()));
        key = List.of(
                new String(bytes, ISO_8859_1),
                HexFormat.of().formatHex(bytes),
                Base64.getEncoder().withoutPadding().encodeToString(bytes));
    }

    private Path keyFile() {
        return Path.of("data", "ballot-keys", ballot);
    }

    private Everything everything() {
        return Everything.of(remains, output.getAll().lines(), trackers, key);
    }

    private Marks marks(Voter voter) {
        Map<String, String> names = new LinkedHashMap<>();
        names.put(
                one("SELECT id FROM member WHERE name = '%s'".formatted(voter.member()), UUID.class)
                        .toString(),
                "<member>");
        names.put(
                one("SELECT id FROM person WHERE name = '%s'".formatted(voter.person()), UUID.class)
                        .toString(),
                "<person>");
        names.put(voter.email(), "<email>");
        names.put(voter.member(), "<Member>");
        names.put(voter.person(), "<Person>");
        names.put(voter.member().toLowerCase(Locale.ROOT), "<sorted member>");
        names.put(voter.person().toLowerCase(Locale.ROOT), "<sorted person>");
        return new Marks(names);
    }

    private <T> T one(String query, Class<T> type) {
        return glas.get(JdbcClient.class).sql(query).query(type).single();
    }

    private boolean hasTracker(String text) {
        return trackers.stream().anyMatch(text::contains);
    }

    @Test
    void isLookedForInAllThatThereIs() {
        assertThat(trackers).hasSize(VOTERS.size() + 2).doesNotHaveDuplicates();
        assertThat(beforeTheCounting.rowsOf("public.sealed_vote")).hasSameSizeAs(trackers);
        assertThat(beforeTheCounting.filesWithTheKey()).containsExactly(keyFile());
        assertThat(atTheEnd.rowsOf("public.secret_vote")).hasSameSizeAs(trackers);
        assertThat(atTheEnd.rowsOf("engine.variable"))
                .anyMatch(row -> row.content().contains(ballot));
        assertThat(atTheEnd.engine()).anyMatch(records -> records.contains(ballot));
        assertThat(atTheEnd.metrics()).anyMatch(figure -> figure.contains("/ballots/{id}/votes"));
        assertThat(atTheEnd.lines())
                .anyMatch(line -> line.contains("POST /ballots/" + ballot + "/votes"))
                .anyMatch(line -> line.contains("DEBUG"));
        assertThat(trails.of(marks(VOTERS.getFirst())))
                .extracting(Piece::source)
                .contains(
                        "log",
                        "public.chronicle_entry",
                        "public.local_mail",
                        "public.secret_participation",
                        "public.spring_session",
                        "public.spring_session_attributes");
    }

    @Test
    void nothingHoldsATrackerBeforeTheCounting() {
        assertThat(beforeTheCounting.rows()).noneMatch(row -> hasTracker(row.content()));
        assertThat(beforeTheCounting.said()).noneMatch(this::hasTracker);
        assertThat(beforeTheCounting.filesWithTrackers()).isEmpty();
    }

    @Test
    void nothingButTheCountedVotesHoldsATrackerAfterIt() {
        assertThat(atTheEnd.rows())
                .filteredOn(row -> hasTracker(row.content()))
                .extracting(Piece::source)
                .containsOnly("public.secret_vote");
        assertThat(atTheEnd.said()).noneMatch(this::hasTracker);
        assertThat(atTheEnd.filesWithTrackers())
                .filteredOn(file -> !isWrittenAhead(file))
                .containsExactlyInAnyOrder(remains.fileOf("secret_vote"), remains.fileOf("secret_vote_pkey"));
    }

    @Test
    void nothingThatComesWhileVotesAreCastNamesAChoice() {
        List<Piece> came = beforeTheCounting.since(atTheOpening).toList();
        assertThat(came).extracting(Piece::source).contains("log", "public.notice", "public.local_mail");
        assertThat(came)
                .filteredOn(piece -> !piece.source().equals(Remains.SAMPLES))
                .extracting(Piece::text)
                .noneMatch(text -> CHOICE.matcher(text).find());
    }

    /** Whatever leads back to a voter would read the same if they had voted otherwise. */
    @Test
    void nothingThatLeadsBackToVotersTellsThemApart() {
        Set<String> saidOfOne = trails.saidOf(marks(VOTERS.getFirst()));
        for (Voter voter : VOTERS) {
            Set<String> said = trails.saidOf(marks(voter));
            assertThat(without(said, saidOfOne)).as("only of %s", voter).isEmpty();
            assertThat(without(saidOfOne, said)).as("not of %s", voter).isEmpty();
        }
    }

    private static Set<String> without(Set<String> all, Set<String> known) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(known);
        return rest;
    }

    @Test
    void countedVotesHaveNeitherTimeNorOrderNorATransactionOfTheirOwn() throws IOException {
        List<Piece> counted = atTheEnd.rowsOf("public.secret_vote");
        assertThat(counted).allMatch(row -> row.content().matches(ballot + " \\| \\S+ \\| [a-zA-Z]+"));
        assertThat(counted)
                .extracting(Piece::transaction)
                .containsOnly(counted.getFirst().transaction());
        assertThat(counted).isSortedAccordingTo(Comparator.comparing(Piece::content));
        String writtenAhead = atTheEnd.filesWithTrackers().stream()
                .filter(SecretBallotTracesTest::isWrittenAhead)
                .map(remains::content)
                .reduce("", String::concat);
        assertThat(trackers.stream().sorted().map(writtenAhead::indexOf)).isSorted();
    }

    @Test
    void theKeyIsNowhereButInItsFileAndThatIsGoneAfterTheCounting() {
        assertThat(beforeTheCounting.filesWithTheKey()).containsExactly(keyFile());
        assertThat(atTheEnd.filesWithTheKey()).isEmpty();
        assertThat(directory.resolve(keyFile())).doesNotExist();
        assertThat(atTheEnd.rowsOf("public.sealed_vote")).isEmpty();
        assertThat(Stream.concat(atTheEnd.rows().stream().map(Piece::content), atTheEnd.said()))
                .noneMatch(text -> key.stream().anyMatch(text::contains));
    }

    private static boolean isWrittenAhead(Path file) {
        return file.startsWith(Path.of("data", "postgresql", "pg_wal"));
    }
}
