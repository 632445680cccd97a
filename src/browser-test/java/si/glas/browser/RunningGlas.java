package si.glas.browser;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import si.glas.Glas;
import si.glas.OnlyTheProgram;
import si.glas.database.TestDatabase;
import si.glas.processtest.MovableClock;

/**
 * The whole program, with an engine inside and on a database of its own, as a browser meets it.
 *
 * <p>Tests {@link InBrowser} that do not mind what others do in it take one, as a newcomer gets it; the others start one
 * and close it.
 */
public final class RunningGlas implements AutoCloseable {

    private final ConfigurableApplicationContext context;
    private final MovableClock clock;
    private final @Nullable GreenMail mail;
    private final int port;

    private RunningGlas(List<String> settings, @Nullable GreenMail mail) {
        this.mail = mail;
        clock = new MovableClock();
        port = freePort();
        context = new SpringApplicationBuilder(Glas.class)
                .initializers(this::prepare)
                .run(arguments(settings));
    }

    /** One whose mails stay in its local inbox. */
    public static RunningGlas start(String... settings) {
        return new RunningGlas(List.of(settings), null);
    }

    /** One whose mails go to a real mail server, {@link #mail()}. */
    public static RunningGlas startWithMail(String... settings) {
        GreenMail mail = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
        mail.start();
        List<String> all = new ArrayList<>(List.of(settings));
        all.add("--spring.mail.host=127.0.0.1");
        all.add("--spring.mail.port=" + mail.getSmtp().getPort());
        return new RunningGlas(all, mail);
    }

    /** @param path within Glas, from the leading slash */
    public String at(String path) {
        return "http://localhost:" + port + path;
    }

    /** The program's and the engine's; it goes as the real one until it is put forward. */
    public MovableClock clock() {
        return clock;
    }

    public GreenMail mail() {
        return Objects.requireNonNull(mail, "started without a mail server");
    }

    /** Something from inside, for what a test has to prepare and cannot do as a person would. */
    public <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
        if (mail != null) {
            mail.stop();
        }
    }

    private void prepare(ConfigurableApplicationContext context) {
        new OnlyTheProgram().initialize(context);
        ((GenericApplicationContext) context)
                .registerBean(MovableClock.class, () -> clock, bean -> bean.setPrimary(true));
    }

    private String[] arguments(List<String> settings) {
        PGSimpleDataSource database = TestDatabase.createUnpooled();
        List<String> arguments = new ArrayList<>(List.of(
                "--server.port=" + port,
                "--spring.datasource.url=" + database.getUrl(),
                "--spring.datasource.username=" + database.getUser(),
                "--spring.datasource.password=" + database.getPassword()));
        arguments.addAll(settings);
        return arguments.toArray(String[]::new);
    }

    /** Known beforehand, since links in mails hold it. */
    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("No port is free", e);
        }
    }
}
