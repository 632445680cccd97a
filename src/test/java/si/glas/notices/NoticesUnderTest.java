package si.glas.notices;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.context.MessageSource;
import org.springframework.context.support.StaticApplicationContext;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.templateresolver.SpringResourceTemplateResolver;
import si.glas.kernel.Chore;
import si.glas.kernel.GlasDatabase;
import si.glas.kernel.ManualClock;
import si.glas.kernel.NetworkSettings;
import si.glas.kernel.PersonId;
import si.glas.language.Language;
import si.glas.language.TestWording;

/** Outbox and postman on a database of their own, in which mail leaves when a test says so. */
final class NoticesUnderTest implements AutoCloseable {

    static final NetworkSettings NETWORK = new NetworkSettings(
            "Mreža za kulturo", ZoneId.of("Europe/Ljubljana"), URI.create("https://glas.example.org"), "SI");

    static final NoticeSettings SETTINGS = new NoticeSettings(
            "glas@example.org",
            "pisarna@example.org",
            2,
            Duration.ofMinutes(1),
            Duration.ofMinutes(30),
            Duration.ofMinutes(15),
            new NoticeSettings.Retry(Duration.ofMinutes(1), Duration.ofHours(1), Duration.ofDays(2)));

    static final Recipient ANA = new Recipient(PersonId.random(), "Ana Žnidaršič", "ana@example.org", Language.SL);
    static final Recipient BEN = new Recipient(PersonId.random(), "Ben", "ben@example.org", Language.EN);

    private static final Map<Language, Map<String, String>> WORDS = Map.of(
            Language.EN,
            Map.of(
                    "notice.garden.treeFelled.subject",
                    "Plant {trees, plural, one {# tree} other {# trees}} by {day, date, ::yMMMMd}",
                    "notice.garden.treeFelled.text",
                    "{who} felled a tree.\n\nPlease plant again.",
                    "notice.garden.treeFelled.ask",
                    "Plant now",
                    "notice.garden.winterCame.subject",
                    "Winter came",
                    "notice.garden.winterCame.text",
                    "There is nothing to do.",
                    "notice.garden.winterCame.why",
                    "You asked to hear of winters."),
            Language.SL,
            Map.of(
                    "notice.garden.treeFelled.subject",
                    "Posadite {trees, plural, one {# drevo} two {# drevesi} few {# drevesa} other {# dreves}} do"
                            + " {day, date, ::yMMMMd}",
                    "notice.garden.treeFelled.text",
                    "Drevo podrl/-a: {who}.\n\nPosadite novo, ščipnite čas.",
                    "notice.garden.treeFelled.ask",
                    "Posadite zdaj"));

    final GlasDatabase database;
    final ManualClock clock = new ManualClock(Instant.parse("2026-11-24T22:59:00Z"));
    final List<Object> events = new CopyOnWriteArrayList<>();
    final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    final Senders senders = new Senders(NETWORK, SETTINGS);
    final Bounces bounces;
    final Outbox outbox;
    final LocalInbox inbox;

    NoticesUnderTest() {
        this(GlasDatabase.create());
    }

    private NoticesUnderTest(GlasDatabase database) {
        this.database = database;
        bounces = new Bounces(database.sql());
        inbox = new LocalInbox(database.sql(), clock);
        outbox = new Outbox(
                database.sql(), writer(), SETTINGS, clock, new Chore("posting", Duration.ofDays(1), goOn -> {}));
    }

    static LetterWriter writer() {
        MessageSource messages = TestWording.messages(WORDS);
        StaticApplicationContext context = new StaticApplicationContext();
        SpringResourceTemplateResolver pages = new SpringResourceTemplateResolver();
        pages.setApplicationContext(context);
        pages.setPrefix("classpath:/templates/");
        pages.setSuffix(".html");
        pages.setOrder(1);
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.addTemplateResolver(pages);
        engine.addTemplateResolver(NoticesConfiguration.plainText(context));
        engine.setTemplateEngineMessageSource(messages);
        return new LetterWriter(TestWording.of(messages), engine, NETWORK, SETTINGS);
    }

    static Notice treeFelled(Recipient to) {
        return new Notice(
                UUID.randomUUID(),
                "garden.treeFelled",
                to,
                "/trees/7",
                Map.of("trees", 2, "who", "Čedo <Žagar>", "day", Instant.parse("2026-11-30T22:59:00Z")));
    }

    static Notice winterCame(Recipient to) {
        return new Notice(UUID.randomUUID(), "garden.winterCame", to, "", Map.of());
    }

    /** Another program on the same database, with the same clock. */
    Postman postman(MailGateway gateway) {
        return new Postman(
                new Queue(database.sql(), clock),
                new Settlement(database.sql(), database.transactions(), clock, SETTINGS, bounces, events::add),
                gateway,
                inbox,
                SETTINGS,
                new Envelope(NETWORK, SETTINGS),
                meters);
    }

    MailGateway localGateway() {
        return new LocalGateway(database.sql(), database.transactions(), senders, clock);
    }

    MailGateway smtpGateway(int port) {
        return new SmtpGateway(server(port), senders, clock);
    }

    static JavaMailSenderImpl server(int port) {
        JavaMailSenderImpl server = new JavaMailSenderImpl();
        server.setHost("127.0.0.1");
        server.setPort(port);
        server.getJavaMailProperties().setProperty("mail.smtp.connectiontimeout", "5000");
        server.getJavaMailProperties().setProperty("mail.smtp.timeout", "5000");
        return server;
    }

    void send(Notice... notices) {
        database.transactions()
                .executeWithoutResult(transaction -> List.of(notices).forEach(outbox::send));
    }

    void post(MailGateway gateway) {
        postman(gateway).post(() -> true);
    }

    List<String> states() {
        return database.sql()
                .sql("SELECT state FROM notice ORDER BY created_at, address")
                .query(String.class)
                .list();
    }

    @Override
    public void close() {
        database.close();
    }
}
