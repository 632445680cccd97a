package si.glas.submissions.neighbours;

import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import si.glas.notices.Delivery;
import si.glas.notices.MailGateway;
import si.glas.notices.OutgoingMail;

/** The way to a real mail server, on which a test can make things go wrong. */
public final class PlayedServer implements MailGateway {

    private final MailGateway real;
    private final Queue<Supplier<Delivery>> mishaps = new ConcurrentLinkedQueue<>();
    private final List<OutgoingMail> tried = new CopyOnWriteArrayList<>();

    public PlayedServer(MailGateway real) {
        this.real = real;
    }

    /** What happens to the next mail instead of its being sent. */
    public void next(Delivery mishap) {
        mishaps.add(() -> mishap);
    }

    /** The program ends while the next mail is being sent. */
    public void dieNext() {
        mishaps.add(() -> {
            throw new Death();
        });
    }

    /** All mails that somebody wanted to send. */
    public List<OutgoingMail> tried() {
        return List.copyOf(tried);
    }

    public void forget() {
        mishaps.clear();
        tried.clear();
    }

    @Override
    public Line open() {
        Line line = real.open();
        return new Line() {
            @Override
            public Delivery send(OutgoingMail mail) {
                tried.add(mail);
                Supplier<Delivery> mishap = mishaps.poll();
                return mishap == null ? line.send(mail) : mishap.get();
            }

            @Override
            public void close() {
                line.close();
            }
        };
    }

    @Override
    public boolean isLocal() {
        return false;
    }

    @Override
    public String messageId(UUID mail) {
        return real.messageId(mail);
    }

    /** Nothing that runs now runs on. */
    public static final class Death extends Error {

        private static final long serialVersionUID = 1;
    }
}
