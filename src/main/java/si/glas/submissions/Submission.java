package si.glas.submissions;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import si.glas.kernel.PersonId;
import si.glas.positions.PositionId;
import si.glas.positions.VersionId;
import si.glas.submissions.SubmissionView.State;
import si.glas.texts.Fingerprint;
import si.glas.timetable.DeadlineId;

/** The frozen text of a position on its way to one decision-maker, and what they answered. */
@Table("submission")
class Submission {

    private static final Set<State> UNDELIVERED =
            EnumSet.of(State.PREPARED, State.OBJECTED, State.CLEARED, State.FAILED);
    private static final Set<State> ANSWERABLE =
            EnumSet.of(State.DELIVERED, State.NO_ANSWER, State.ANSWERED, State.CONCLUDED);

    @Id
    private SubmissionId id;

    @Version
    private int version;

    private PositionId position;
    private VersionId textVersion;
    private AddresseeId addressee;
    private State state;
    private boolean followed;
    private Instant preparedAt;
    private String paper;
    private @Nullable PersonId signedOffBy;
    private @Nullable Instant signedOffAt;
    private @Nullable Channel channel;
    private @Nullable Instant deliveredAt;
    private @Nullable DeadlineId responseDeadline;

    @SuppressWarnings("NullAway.Init") // Spring Data fills the fields.
    private Submission() {}

    static Submission prepare(
            PositionId position, VersionId text, AddresseeId addressee, Fingerprint paper, Instant now) {
        Submission submission = new Submission();
        submission.id = SubmissionId.random();
        submission.position = position;
        submission.textVersion = text;
        submission.addressee = addressee;
        submission.state = State.PREPARED;
        submission.followed = true;
        submission.preparedAt = now;
        submission.paper = paper.hex();
        return submission;
    }

    SubmissionId id() {
        return id;
    }

    PositionId position() {
        return position;
    }

    VersionId textVersion() {
        return textVersion;
    }

    AddresseeId addressee() {
        return addressee;
    }

    State state() {
        return state;
    }

    boolean isFollowed() {
        return followed;
    }

    boolean isIn(State wanted) {
        return state == wanted;
    }

    boolean isUndelivered() {
        return UNDELIVERED.contains(state);
    }

    Fingerprint paper() {
        return new Fingerprint(paper);
    }

    @Nullable PersonId signedOffBy() {
        return signedOffBy;
    }

    @Nullable Instant deliveredAt() {
        return deliveredAt;
    }

    @Nullable DeadlineId responseDeadline() {
        return responseDeadline;
    }

    void signOff(PersonId by, Instant now) {
        require(State.PREPARED);
        state = State.CLEARED;
        signedOffBy = by;
        signedOffAt = now;
    }

    void object() {
        require(State.PREPARED);
        state = State.OBJECTED;
    }

    /** The objection was met: a second pair of eyes looks again, at a document that is printed anew. */
    void askAgain(Fingerprint newPaper) {
        require(State.OBJECTED);
        paper = newPaper.hex();
        state = State.PREPARED;
    }

    void giveUp() {
        require(State.OBJECTED, State.FAILED);
        state = State.GIVEN_UP;
        followed = false;
    }

    void fail() {
        require(State.CLEARED, State.DELIVERED);
        state = State.FAILED;
        channel = null;
        deliveredAt = null;
        responseDeadline = null;
    }

    /** What failed is tried once more. */
    void clearAgain() {
        require(State.FAILED);
        state = State.CLEARED;
    }

    /** It has got there, even if nobody counted on that any more. */
    void deliver(Channel way, Instant at) {
        require(State.CLEARED, State.FAILED, State.GIVEN_UP, State.CANCELLED);
        state = State.DELIVERED;
        channel = way;
        deliveredAt = at;
    }

    void awaitResponseUntil(DeadlineId deadline) {
        responseDeadline = deadline;
    }

    void takeResponse() {
        if (!ANSWERABLE.contains(state)) {
            throw new NotNow(id, state);
        }
        state = State.ANSWERED;
    }

    void conclude() {
        require(State.ANSWERED, State.CONCLUDED);
        state = State.CONCLUDED;
    }

    void goUnanswered() {
        require(State.DELIVERED);
        state = State.NO_ANSWER;
    }

    void cancel() {
        if (isUndelivered()) {
            state = State.CANCELLED;
        }
        endProcess();
    }

    /** From now on no process asks anybody about it. */
    void endProcess() {
        followed = false;
    }

    private void require(State... expected) {
        if (!Set.of(expected).contains(state)) {
            throw new NotNow(id, state);
        }
    }

    SubmissionView view(Addressee to) {
        return new SubmissionView(
                id,
                position,
                textVersion,
                addressee,
                to.details().body(),
                to.details().office(),
                state,
                followed,
                preparedAt,
                paper(),
                signedOffBy,
                signedOffAt,
                channel,
                deliveredAt,
                responseDeadline);
    }
}
