package si.glas.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static si.glas.notices.NoticesUnderTest.ANA;
import static si.glas.notices.NoticesUnderTest.BEN;
import static si.glas.notices.NoticesUnderTest.treeFelled;
import static si.glas.notices.NoticesUnderTest.winterCame;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import si.glas.kernel.PersonId;
import si.glas.language.Language;

/** From the outbox to a mail server that does not always do what it should. */
class PostmanModuleTest {

    private final NoticesUnderTest notices = new NoticesUnderTest();
    private final ScriptedSmtpServer server = new ScriptedSmtpServer();
    private final MailGateway gateway = notices.smtpGateway(server.port());

    PostmanModuleTest() throws IOException {}

    @AfterEach
    void close() throws IOException {
        server.close();
        notices.close();
    }

    @Test
    void takesEachNoticeToTheServerOnce() {
        // given
        notices.send(treeFelled(ANA), winterCame(BEN));

        // when
        notices.post(gateway);
        notices.post(gateway);

        // then
        assertThat(notices.states()).containsExactly("SENT", "SENT");
        assertThat(server.accepted).hasSize(2);
        assertThat(server.accepted)
                .anySatisfy(mail -> assertThat(mail)
                        .contains("Auto-Submitted: auto-generated", "List-Unsubscribe: <https://glas.example.org/me>,")
                        .contains("<mailto:pisarna@example.org?subject=unsubscribe>"));
        assertThat(notices.meters.counter("glas.notices", "outcome", "accepted").count())
                .isEqualTo(2);
    }

    @Test
    void triesAgainLaterAndLaterUntilTheServerIsBack() {
        // given
        notices.send(treeFelled(ANA));
        server.answer("MAIL", "451 busy");

        // when
        List<Long> minutesUntilTry = new ArrayList<>();
        for (int minute = 0; minute < 70; minute++) {
            int before = server.connections.get();
            notices.post(gateway);
            if (server.connections.get() > before) {
                minutesUntilTry.add((long) minute);
            }
            notices.clock.add(Duration.ofMinutes(1));
        }
        server.answer("MAIL", "250 fine");
        notices.clock.add(Duration.ofHours(1));
        notices.post(gateway);

        // then
        assertThat(minutesUntilTry).containsExactly(0L, 1L, 3L, 7L, 15L, 31L, 63L);
        assertThat(notices.states()).containsExactly("SENT");
        assertThat(server.accepted).hasSize(1);
    }

    @Test
    void probesAServerThatIsDownWithOneMailOnEachLine() {
        // given
        notices.send(people(10).map(NoticesUnderTest::winterCame).toArray(Notice[]::new));
        server.answer("EHLO", "421 going home").answer("HELO", "421 going home");

        // when
        notices.post(gateway);

        // then
        assertThat(server.connections).hasValueBetween(1, 2);
        server.answer("EHLO", "250 fine");
        notices.clock.add(Duration.ofMinutes(1));
        notices.post(gateway);
        assertThat(server.accepted).hasSize(10);
    }

    @Test
    void givesUpAfterTwoDays() {
        // given
        notices.send(treeFelled(ANA));
        server.answer("MAIL", "451 busy");

        // when
        for (int hour = 0; hour < 60; hour++) {
            notices.post(gateway);
            notices.clock.add(Duration.ofHours(1));
        }

        // then
        assertThat(notices.states()).containsExactly("GIVEN_UP");
        assertThat(server.connections.get()).isBetween(45, 49);
        assertThat(notices.events).isEmpty();
    }

    @Test
    void marksAnAddressThatIsRefusedForGoodAndTells() {
        // given
        notices.send(treeFelled(ANA));
        server.answer("RCPT", "550 5.1.1 <ana@example.org>: no such user");

        // when
        notices.post(gateway);

        // then
        assertThat(notices.states()).containsExactly("REFUSED");
        assertThat(notices.events)
                .singleElement()
                .isInstanceOfSatisfying(
                        AddressBounced.class,
                        bounced -> assertThat(bounced.person()).isEqualTo(ANA.person()));
        assertThat(notices.bounces.among(List.of("Ana@example.org", "ben@example.org")))
                .isEqualTo(Set.of("Ana@example.org"));

        // and when
        server.answer("RCPT", "250 fine");
        notices.send(treeFelled(ANA));
        notices.post(gateway);

        // then
        assertThat(notices.bounces.among(List.of("ana@example.org"))).isEmpty();
    }

    @Test
    void doesNotBlameAnAddressForAMailThatIsRefused() {
        notices.send(treeFelled(ANA));
        server.answer(".", "554 5.6.0 not like this");

        notices.post(gateway);

        assertThat(notices.states()).containsExactly("REFUSED");
        assertThat(notices.events).isEmpty();
    }

    @Test
    void neverSendsAgainWhatWasClaimedByAProgramThatDied() {
        // given
        notices.send(treeFelled(ANA));
        killed(new Dying(true));

        // when
        notices.post(gateway);
        notices.clock.add(Duration.ofMinutes(29));
        notices.post(gateway);

        // then
        assertThat(notices.states()).containsExactly("CLAIMED");

        // and when
        notices.clock.add(Duration.ofMinutes(2));
        notices.post(gateway);
        notices.clock.add(Duration.ofDays(1));
        notices.post(gateway);

        // then
        assertThat(notices.states()).containsExactly("UNCERTAIN");
        assertThat(server.accepted).isEmpty();
    }

    @Test
    void neverSendsAgainWhatMayHaveArrived() {
        notices.send(treeFelled(ANA));
        server.answer(".", ScriptedSmtpServer.HANG_UP);
        notices.post(gateway);

        server.answer(".", "250 fine");
        notices.clock.add(Duration.ofDays(1));
        notices.post(gateway);

        assertThat(notices.states()).containsExactly("UNCERTAIN");
        assertThat(server.accepted).isEmpty();
    }

    @Test
    void sendsNothingTwiceFromSeveralPrograms() throws Exception {
        // given
        notices.send(people(60).map(NoticesUnderTest::winterCame).toArray(Notice[]::new));

        // when
        try (ExecutorService programs = Executors.newFixedThreadPool(3)) {
            List<Future<?>> posting = IntStream.range(0, 3)
                    .<Future<?>>mapToObj(program -> programs.submit(() -> notices.post(gateway)))
                    .toList();
            for (Future<?> done : posting) {
                done.get();
            }
        }

        // then
        assertThat(notices.states()).hasSize(60).containsOnly("SENT");
        assertThat(server.accepted.stream().map(PostmanModuleTest::recipient))
                .hasSize(60)
                .doesNotHaveDuplicates();
    }

    @Test
    void sendsThreeHundredMailsOverAFewConnections() {
        // given
        notices.send(people(300).map(NoticesUnderTest::treeFelled).toArray(Notice[]::new));

        // when
        long begin = System.nanoTime();
        notices.post(gateway);
        Duration took = Duration.ofNanos(System.nanoTime() - begin);

        // then
        assertThat(server.accepted).hasSize(300);
        assertThat(server.connections).hasValueLessThanOrEqualTo(8);
        assertThat(took).isLessThan(Duration.ofSeconds(20));
    }

    @Test
    void erasesSecretsAsSoonAsTheyHaveLeft() {
        // given
        notices.send(treeFelled(ANA).wipedAfterSending(), winterCame(BEN));

        // when
        notices.post(gateway);

        // then
        assertThat(texts()).containsExactlyInAnyOrder(null, "kept");
        assertThat(server.accepted)
                .filteredOn(mail -> recipient(mail).contains("ana@"))
                .first()
                .asString()
                .contains("/trees/7")
                .doesNotContain("List-Unsubscribe");
    }

    @Test
    void sendsSecretsFirst() {
        // given
        notices.send(people(20).map(NoticesUnderTest::winterCame).toArray(Notice[]::new));
        notices.clock.add(Duration.ofSeconds(1));
        notices.send(treeFelled(ANA).wipedAfterSending());

        // when
        // As many as there are lines: which of them is faster does not matter then.
        AtomicInteger toSend = new AtomicInteger(2);
        notices.postman(gateway).post(() -> toSend.getAndDecrement() > 0);

        // then
        assertThat(server.accepted.stream().limit(2))
                .anySatisfy(mail -> assertThat(mail).contains("ana@example.org"));
    }

    @Test
    void doesNotSendWhatIsOfNoUseAnyMore() {
        // given
        Instant end = notices.clock.instant().plus(Duration.ofMinutes(5));
        notices.send(
                treeFelled(ANA).wipedAfterSending().until(end), winterCame(BEN).until(end));
        server.answer("MAIL", "451 busy");
        notices.post(gateway);

        // when
        server.answer("MAIL", "250 fine");
        notices.clock.add(Duration.ofMinutes(5));
        notices.post(gateway);

        // then
        assertThat(notices.states()).containsExactly("EXPIRED", "EXPIRED");
        assertThat(texts()).containsExactlyInAnyOrder(null, "kept");
        assertThat(server.accepted).isEmpty();
    }

    @Test
    void stopsBetweenTwoMailsWhenGlasStops() {
        notices.send(people(10).map(NoticesUnderTest::winterCame).toArray(Notice[]::new));

        notices.postman(gateway).post(() -> server.accepted.size() < 3);

        assertThat(server.accepted).hasSizeBetween(3, 4);
        assertThat(notices.states()).doesNotContain("CLAIMED");
    }

    @Test
    void keepsMailsInTheLocalInboxWhereNoServerIsConfigured() {
        // given
        MailGateway local = notices.localGateway();
        notices.send(treeFelled(ANA).wipedAfterSending(), winterCame(BEN));

        // when
        notices.post(local);

        // then
        assertThat(notices.states()).containsExactly("SENT", "SENT");
        assertThat(notices.inbox.list("", 0, 10)).hasSize(2);
        LocalInbox.Item item = notices.inbox.list("žnidar", 0, 10).getFirst();
        assertThat(notices.inbox.find(item.id()).orElseThrow().text()).contains("https://glas.example.org/trees/7");

        // and when
        notices.clock.add(Duration.ofMinutes(15));

        // then
        LocalInbox.Mail mail = notices.inbox.find(item.id()).orElseThrow();
        assertThat(mail.erased()).isTrue();
        assertThat(mail.text()).isEmpty();
        assertThat(mail.html()).isNull();
    }

    @Test
    void losesNothingAndDoublesNothingInTheLocalInboxWhenAProgramDies() {
        // given
        notices.send(treeFelled(ANA), winterCame(BEN));
        killed(new Dying(false));
        killed(new Dying(true));
        assertThat(notices.states()).containsExactly("CLAIMED", "CLAIMED");

        // when
        notices.clock.add(Duration.ofMinutes(1));
        notices.post(notices.localGateway());

        // then
        assertThat(notices.states()).containsExactly("SENT", "SENT");
        assertThat(notices.inbox.list("", 0, 10)).hasSize(2);
    }

    @Test
    void keepsAttachmentsInTheLocalInbox() {
        UUID id = UUID.randomUUID();
        byte[] pdf = {1, 2, 3};

        notices.localGateway()
                .send(OutgoingMail.of(id, new Mailbox("", "m@gov.example.org"), "Stališče", "V priponki.")
                        .attach("stališče.pdf", "application/pdf", pdf));

        assertThat(notices.inbox.attachments(id))
                .containsExactly(new LocalInbox.Attachment(1, "stališče.pdf", "application/pdf"));
        assertThat(notices.inbox.attachment(id, 1).orElseThrow().content()).isEqualTo(pdf);
        assertThat(notices.inbox.find(id).orElseThrow().sender()).isEqualTo("Mreža za kulturo <glas@example.org>");
    }

    private List<String> texts() {
        return notices.database
                .sql()
                .sql("SELECT CASE WHEN text IS NOT NULL THEN 'kept' END FROM notice")
                .query(String.class)
                .list();
    }

    /** A program dies with its first mail: nobody reports what became of it. */
    private void killed(MailGateway.Line line) {
        Queue queue = new Queue(notices.database.sql(), notices.clock);
        Claim claim = queue.claim().orElseThrow();
        assertThatThrownBy(() -> line.send(new Envelope(NoticesUnderTest.NETWORK, NoticesUnderTest.SETTINGS).of(claim)))
                .isInstanceOf(Killed.class);
    }

    private static Stream<Recipient> people(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> new Recipient(
                        PersonId.random(), "Oseba " + number, "oseba" + number + "@example.org", Language.EN));
    }

    private static String recipient(String mail) {
        return mail.lines().filter(line -> line.startsWith("To: ")).findFirst().orElseThrow();
    }

    private static final class Killed extends Error {

        private static final long serialVersionUID = 1;
    }

    /** Dies before or after the mail has got where it should. */
    private final class Dying implements MailGateway.Line {

        private final boolean before;

        Dying(boolean before) {
            this.before = before;
        }

        @Override
        public Delivery send(OutgoingMail mail) {
            if (!before) {
                notices.localGateway().send(mail);
            }
            throw new Killed();
        }

        @Override
        public void close() {}
    }
}
