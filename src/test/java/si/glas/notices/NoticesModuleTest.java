package si.glas.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import si.glas.database.TestDatabase;

/** The room as Spring puts it together, with a mail server. */
@SpringBootTest(
        classes = NoticesModuleTest.NoticesAlone.class,
        webEnvironment = WebEnvironment.NONE,
        properties = {
            "management.endpoint.health.group.readiness.include=readinessState",
            "glas.network.name=Mreža za kulturo",
            "glas.network.public-address=https://glas.example.org",
            "glas.notices.from=glas@example.org",
            "glas.notices.reply-to=pisarna@example.org"
        })
class NoticesModuleTest {

    @RegisterExtension
    static final GreenMailExtension SERVER =
            new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort()).withPerMethodLifecycle(false);

    @Autowired
    private Notices notices;

    @Autowired
    private MailGateway gateway;

    @Autowired
    private TransactionTemplate transactions;

    @DynamicPropertySource
    static void nameServer(DynamicPropertyRegistry settings) {
        settings.add("spring.mail.host", () -> "127.0.0.1");
        settings.add("spring.mail.port", () -> SERVER.getSmtp().getPort());
    }

    @Test
    void sendsNoticesSoonAfterTheCommit() throws Exception {
        // when
        transactions.executeWithoutResult(
                transaction -> notices.send(NoticesUnderTest.treeFelled(NoticesUnderTest.ANA)));

        // then
        await().until(() -> SERVER.getReceivedMessages().length == 1);
        MimeMessage mail = SERVER.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("Posadite 2 drevesi do 30. november 2026");
        assertThat(mail.getContentType()).startsWith("multipart/alternative");
        assertThat(mail.getFrom()[0]).hasToString("=?UTF-8?Q?Mre=C5=BEa_za_kulturo?= <glas@example.org>");
    }

    @Test
    void refusesToSendWithoutATransactionWhatCouldThenBeTwice() {
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> notices.send(NoticesUnderTest.treeFelled(NoticesUnderTest.ANA)));
    }

    @Test
    void refusesToSpeakToTheMailServerWithinATransaction() {
        OutgoingMail mail = OutgoingMail.of(UUID.randomUUID(), new Mailbox("", "x@example.org"), "Subject", "Text");

        assertThatIllegalStateException()
                .isThrownBy(() -> transactions.executeWithoutResult(transaction -> gateway.send(mail)));
    }

    @SpringBootApplication(
            proxyBeanMethods = false,
            scanBasePackages = {"si.glas.kernel", "si.glas.language", "si.glas.notices"})
    static class NoticesAlone {

        @Bean
        DataSource dataSource() {
            return TestDatabase.create();
        }

        @Bean
        @Primary
        LetterWriter writerWithWordsForTests() {
            return NoticesUnderTest.writer();
        }
    }
}
