package si.glas.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** What becomes of a mail, whatever the server does. */
class SmtpOutcomeTest {

    private final ScriptedSmtpServer server = new ScriptedSmtpServer();

    SmtpOutcomeTest() throws IOException {}

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    @Test
    void isAcceptedWithTheServersAnswerAsEvidence() {
        assertThat(send("ana@example.org")).isEqualTo(new Delivery.Accepted("250 2.0.0 queued as 42"));
        assertThat(server.accepted).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "RCPT, 550 5.1.1 no such user, true",
        "RCPT, 553 bad name, true",
        "DATA, 554 5.6.0 not like this, false",
        "., 554 5.6.0 not like this, false",
        "., 552 too big, false"
    })
    void isRefusedForGood(String command, String answer, boolean forAddress) {
        server.answer(command, answer);

        assertThat(send("ana@example.org")).isEqualTo(new Delivery.Refused(answer, forAddress));
        assertThat(server.accepted).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ana",
                "ana@",
                "ana@exa mple.org",
                "ana@example.org, ben@example.org",
                "a\r\nBcc: x@y.org",
                "žana@example.org",
                ""
            })
    void isRefusedWithoutAskingIfTheAddressIsNone(String address) {
        assertThat(send(address))
                .isInstanceOfSatisfying(
                        Delivery.Refused.class,
                        refused -> assertThat(refused.forAddress()).isTrue());
        assertThat(server.connections).hasValue(0);
    }

    @ParameterizedTest
    @CsvSource({
        "RCPT, 450 4.2.1 come back later, false",
        "RCPT, 550 5.7.1 relaying denied, false",
        "MAIL, 550 5.1.8 we do not know you, false",
        "MAIL, 530 5.7.0 sign in first, false",
        "DATA, 451 busy, false",
        "., 451 busy, false",
        "., 421 going home, true",
        "EHLO, 421 going home, true",
        "RCPT, '', true",
        "DATA, '', true"
    })
    void isPostponed(String command, String answer, boolean serverDown) {
        server.answer(command, answer).answer("HELO", answer);

        assertThat(send("ana@example.org"))
                .isInstanceOfSatisfying(
                        Delivery.Postponed.class,
                        postponed -> assertThat(postponed.serverDown()).isEqualTo(serverDown));
        assertThat(server.accepted).isEmpty();
    }

    @Test
    void isPostponedIfNobodyListens() throws IOException {
        server.close();

        assertThat(send("ana@example.org"))
                .isInstanceOfSatisfying(
                        Delivery.Postponed.class,
                        postponed -> assertThat(postponed.serverDown()).isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {ScriptedSmtpServer.HANG_UP, ScriptedSmtpServer.SILENCE})
    void isUnknownIfTheServerNeverSaysThatItHasIt(String answer) {
        server.answer(".", answer);

        assertThat(send("ana@example.org")).isInstanceOf(Delivery.Unknown.class);
    }

    @Test
    void doesNotStopTheNextMailOnTheSameLine() {
        // given
        try (MailGateway.Line line = gateway().open()) {
            line.send(mail("ana@example.org"));
            server.answer("RCPT", "550 5.1.1 no such user");
            line.send(mail("nobody@example.org"));
            server.answer("RCPT", "250 fine");

            // when
            Delivery next = line.send(mail("ben@example.org"));

            // then
            assertThat(next).isInstanceOf(Delivery.Accepted.class);
        }
        assertThat(server.connections).hasValue(1);
    }

    @Test
    void takesANewConnectionWhenTheOldOneIsGone() {
        try (MailGateway.Line line = gateway().open()) {
            server.answer(".", ScriptedSmtpServer.HANG_UP);
            line.send(mail("ana@example.org"));
            server.answer(".", "250 fine");

            assertThat(line.send(mail("ben@example.org"))).isInstanceOf(Delivery.Accepted.class);
        }
        assertThat(server.connections).hasValue(2);
    }

    private Delivery send(String address) {
        return gateway().send(mail(address));
    }

    private MailGateway gateway() {
        JavaMailSenderImpl sender = NoticesUnderTest.server(server.port());
        sender.getJavaMailProperties().setProperty("mail.smtp.timeout", "300");
        return new SmtpGateway(
                sender,
                new Senders(NoticesUnderTest.NETWORK, NoticesUnderTest.SETTINGS),
                InstantSource.fixed(Instant.parse("2026-11-24T22:59:00Z")));
    }

    private static OutgoingMail mail(String address) {
        return OutgoingMail.of(UUID.randomUUID(), new Mailbox("Ana", address), "Subject", "Text");
    }
}
