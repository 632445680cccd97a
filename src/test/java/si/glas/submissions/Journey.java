package si.glas.submissions;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;
import si.glas.language.Language;
import si.glas.positions.PositionView;
import si.glas.submissions.neighbours.Office;
import si.glas.submissions.neighbours.Shelf;

/** Submissions brought to where a test begins. */
@Component
public class Journey {

    public static final byte[] PDF = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final AddAddressee addAddressee;
    private final PrepareSubmission prepareSubmission;
    private final SignOff signOff;
    private final SendMail sendMail;
    private final DeliverByHand deliverByHand;
    private final StartResponseClock startResponseClock;
    private final Office office;
    private final Shelf shelf;

    Journey(
            AddAddressee addAddressee,
            PrepareSubmission prepareSubmission,
            SignOff signOff,
            SendMail sendMail,
            DeliverByHand deliverByHand,
            StartResponseClock startResponseClock,
            Office office,
            Shelf shelf) {
        this.addAddressee = addAddressee;
        this.prepareSubmission = prepareSubmission;
        this.signOff = signOff;
        this.sendMail = sendMail;
        this.deliverByHand = deliverByHand;
        this.startResponseClock = startResponseClock;
        this.office = office;
        this.shelf = shelf;
    }

    /** Of a position that Ana started, and that Bojan and Peter of the board wrote. */
    public PositionView position() {
        return shelf.adopted(
                "Pripombe k zakonu o kulturi",
                Set.of(office.editor.id(), office.writingChair.id()),
                office.coordinator.id());
    }

    public static AddresseeDetails ministry(String email, Channel channel) {
        return new AddresseeDetails(
                "Ministrstvo za kulturo",
                "Direktorat za ustvarjalnost",
                "dr. Živa Čuk",
                "Spoštovana gospa direktorica,",
                email,
                channel == Channel.PORTAL ? "https://portal.example.org/oddaja" : "",
                "Maistrova 10\n1000 Ljubljana",
                channel,
                Language.SL,
                "",
                true);
    }

    /** With a mail address of its own. */
    public AddresseeId addressee(Channel channel) {
        return addAddressee.add(
                ministry("ministrstvo" + COUNT.incrementAndGet() + "@gov.example.org", channel),
                office.coordinator.id());
    }

    public SubmissionId prepared(Channel channel) {
        return prepared(position(), channel);
    }

    public SubmissionId prepared(PositionView position, Channel channel) {
        return prepareSubmission
                .prepare(position.id(), Objects.requireNonNull(position.frozen()), addressee(channel))
                .submission();
    }

    public SubmissionId cleared(Channel channel) {
        return cleared(position(), channel);
    }

    public SubmissionId cleared(PositionView position, Channel channel) {
        SubmissionId id = prepared(position, channel);
        signOff.signOff(id, office.chair.id());
        return id;
    }

    public SubmissionId mailed() {
        return mailed(position());
    }

    public SubmissionId mailed(PositionView position) {
        SubmissionId id = cleared(position, Channel.EMAIL);
        sendMail.send(id);
        startResponseClock.start(id);
        return id;
    }

    public SubmissionId posted() {
        SubmissionId id = cleared(Channel.POST);
        deliverByHand.record(
                id,
                new DeliverByHand.Told(
                        Channel.POST, SubmissionsAlone.NOW, "RB 123", NamedFile.uploaded("povratnica.pdf", PDF)),
                office.coordinator.id());
        startResponseClock.start(id);
        return id;
    }
}
