package si.glas.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Power fails, again and again, while a network decides on a position. */
class KilledGlasTest {

    private static final String TITLE = "Culture in the city";
    private static final Duration NOW = Duration.ZERO;
    private static final Duration LONG_AFTER_THE_CLOSING = Duration.ofDays(90);

    private static final Duration A_WHILE = Duration.ofSeconds(40);

    @TempDir
    Path directory;

    @Test
    void losesNothingAndDoesNothingTwice() throws Exception {
        try (GlasProcess glas = new GlasProcess(directory)) {
            Visitor cene = new Visitor(glas.port(), "cene@example.org");
            Visitor eva = new Visitor(glas.port(), "eva@example.org");
            Visitor ana = new Visitor(glas.port(), "ana@example.org");
            Visitor bor = new Visitor(glas.port(), "bor@example.org");
            Visitor cilka = new Visitor(glas.port(), "cilka@example.org");

            glas.start(NOW);
            cene.setUpTheNetwork("Cene");
            cene.addMember("Theatre", "Ana", "ana@example.org");
            cene.addMember("Gallery", "Bor", "bor@example.org");
            cene.addMember("Choir", "Cilka", "cilka@example.org");
            cene.giveRole("EDITOR", "Eva", "eva@example.org");
            String position = cene.startPosition(TITLE);

            glas.kill();
            glas.start(NOW);
            eva.signIn();
            eva.write(position, "# Culture\n\nWe ask for two things.\n\n## Demands\n\n1. Rooms.\n2. Time.\n");
            eva.doTask("write-text", Map.of("reason", "It is ready.", "finished", "true"));
            cene.doTask("check-text", Map.of("decision", "forward"));
            cene.closeReview(position);
            ana.signIn();
            ana.vote("yes");

            glas.kill();
            glas.start(NOW);
            cilka.signIn();
            String ballot = cilka.ballot();
            assertThat(ana.sees(ballot + "/receipt", "Theatre")).isTrue();
            cilka.vote("no");
            bor.signIn();
            bor.vote("yes");

            glas.kill();
            glas.start(LONG_AFTER_THE_CLOSING);
            ana.awaits(position.replace("/positions/", "/published/"), TITLE);
            assertThat(bor.sees(ballot + "/receipt", "Gallery")).isTrue();
            for (Visitor voter : List.of(ana, bor, cilka)) {
                assertThat(voter.mails())
                        .extracting(subject -> subject.replaceAll(" by .*|: " + TITLE, ""))
                        .containsExactlyInAnyOrder(
                                "Sign in to Glas", "Review", "Please vote", "Receipt for your vote", "Adopted");
            }
            assertThat(eva.mails()).doesNotHaveDuplicates().anyMatch(subject -> subject.startsWith("Write by "));
            assertThat(cene.mails()).doesNotHaveDuplicates();
        }
    }

    @Test
    void countsEverySecretVoteOnceAndDestroysTheKey() throws Exception {
        try (GlasProcess glas = new GlasProcess(directory)) {
            Visitor cene = new Visitor(glas.port(), "cene@example.org");
            Visitor ana = new Visitor(glas.port(), "ana@example.org");
            Visitor bor = new Visitor(glas.port(), "bor@example.org");
            Visitor cilka = new Visitor(glas.port(), "cilka@example.org");

            glas.start(NOW);
            cene.setUpTheNetwork("Cene");
            cene.addMember("Theatre", "Ana", "ana@example.org");
            cene.addMember("Gallery", "Bor", "bor@example.org");
            cene.addMember("Choir", "Cilka", "cilka@example.org");
            cene.giveRole("EDITOR", "Cene", "cene@example.org");
            String position = cene.startPosition(TITLE, "PERSONS");
            cene.write(position, "# Culture\n\nWe send Bor.\n\n## Demands\n\n1. A seat.\n");
            cene.doTask("write-text", Map.of("reason", "It is ready.", "finished", "true"));
            cene.doTask("check-text", Map.of("decision", "forward"));
            cene.closeReview(position);
            ana.signIn();
            String ballot = ana.ballot();
            String ofTheatre = ana.voteInSecret("yes").getFirst();

            glas.kill();
            glas.start(NOW);
            assertThat(ana.sees(ballot, "1 of 3 has voted")).isTrue();
            bor.signIn();
            String ofGallery = bor.voteInSecret("yes").getFirst();
            cilka.signIn();
            String ofChoir = cilka.voteInSecret("no").getFirst();

            glas.kill();
            StuckKey key = StuckKey.of(directory.resolve("data").resolve("ballot-keys"));
            glas.start(LONG_AFTER_THE_CLOSING);
            await().atMost(A_WHILE)
                    .until(() -> !ana.linesOf(ballot + "/votes.csv").isEmpty());
            assertThat(key.isDestroyed()).isFalse();

            glas.kill();
            key.release();
            glas.start(LONG_AFTER_THE_CLOSING.plusHours(1));
            await().atMost(A_WHILE).until(key::isDestroyed);
            ana.awaits("/mail?to=ana@example.org", "Adopted");
            assertThat(ana.linesOf(ballot + "/votes.csv"))
                    .containsExactlyInAnyOrder("tracker,vote", ofTheatre + ",yes", ofGallery + ",yes", ofChoir + ",no");
        }
    }
}
