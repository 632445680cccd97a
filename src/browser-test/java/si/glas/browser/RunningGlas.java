package si.glas.browser;

import static org.awaitility.Awaitility.await;
import static org.springframework.util.FileSystemUtils.deleteRecursively;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
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
import si.glas.kernel.ProgramClock;
import si.glas.processtest.MovableClock;
import si.glas.sample.SampleNetwork;
import si.glas.sample.SampleNetwork.State;

/**
 * The whole program, with an engine inside and on a database of its own, as a browser meets it.
 *
 * <p>Tests {@link InBrowser} that do not mind what others do in it take one, as a newcomer gets it; the others start one
 * and close it.
 */
public final class RunningGlas implements AutoCloseable {

    private static final Duration LONGEST_HISTORY = Duration.ofMinutes(5);

    private final ConfigurableApplicationContext context;
    private final MovableClock clock;
    private final @Nullable GreenMail mail;
    private final Runnable afterwards;
    private final int port;

    private RunningGlas(List<String> settings, @Nullable GreenMail mail, Runnable afterwards) {
        this.mail = mail;
        this.afterwards = afterwards;
        clock = new MovableClock();
        port = freePort();
        context = new SpringApplicationBuilder(Glas.class)
                .initializers(this::prepare)
                .run(arguments(settings));
    }

    /** One whose mails stay in its local inbox. */
    public static RunningGlas start(String... settings) {
        return new RunningGlas(onADatabaseOfItsOwn(settings), null, () -> {});
    }

    /** One that is found as whoever tries Glas out finds it: with all that it brings along, and the sample network. */
    public static RunningGlas startWithSample() {
        Path data = newDirectory();
        RunningGlas glas =
                new RunningGlas(List.of("--glas.data-directory=" + data), null, () -> deleteRecursively(data.toFile()));
        SampleNetwork sample = glas.get(SampleNetwork.class);
        await().atMost(LONGEST_HISTORY).until(sample::state, state -> state != State.PLAYING);
        if (sample.state() != State.COMPLETE) {
            glas.close();
            throw new IllegalStateException("The sample network is " + sample.state() + "; the log says why");
        }
        return glas;
    }

    /** One whose mails go to a real mail server, {@link #mail()}. */
    public static RunningGlas startWithMail(String... settings) {
        GreenMail mail = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
        mail.start();
        List<String> all = new ArrayList<>(onADatabaseOfItsOwn(settings));
        all.add("--spring.mail.host=127.0.0.1");
        all.add("--spring.mail.port=" + mail.getSmtp().getPort());
        return new RunningGlas(all, mail, mail::stop);
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

    /** The same, of several of a type. */
    public <T> T get(String name, Class<T> type) {
        return context.getBean(name, type);
    }

    @Override
    public void close() {
        context.close();
        afterwards.run();
    }

    private void prepare(ConfigurableApplicationContext context) {
        new OnlyTheProgram().initialize(context);
        ((GenericApplicationContext) context)
                .registerBean(ProgramClock.class, () -> new ProgramClock(clock), bean -> bean.setPrimary(true));
    }

    private String[] arguments(List<String> settings) {
        List<String> arguments = new ArrayList<>(settings);
        arguments.add("--server.port=" + port);
        return arguments.toArray(String[]::new);
    }

    private static List<String> onADatabaseOfItsOwn(String... settings) {
        PGSimpleDataSource database = TestDatabase.createUnpooled();
        List<String> all = new ArrayList<>(List.of(
                "--spring.datasource.url=" + database.getUrl(),
                "--spring.datasource.username=" + database.getUser(),
                "--spring.datasource.password=" + database.getPassword()));
        all.addAll(List.of(settings));
        return all;
    }

    private static Path newDirectory() {
        try {
            return Files.createTempDirectory("glas-sample");
        } catch (IOException e) {
            throw new UncheckedIOException("There is no place for data", e);
        }
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
