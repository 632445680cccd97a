package si.glas.ballots;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import si.glas.ballots.rules.RuleSet;
import si.glas.ballots.rules.Tier;
import si.glas.kernel.Id;
import si.glas.people.Role;
import si.glas.people.SignedIn;
import si.glas.positions.PositionId;
import si.glas.positions.VersionId;

/**
 * A ballot as pages and other rooms see it.
 *
 * @param position on which it is; none if it is on a question
 * @param textHash SHA-256 of the text that is voted on
 * @param title of the position when the ballot opened, or of the question
 * @param call 1, or 2 after the first one missed its quorum
 * @param rules by which it is held, as they were when it opened
 * @param voted how many have voted
 * @param closedAt the closing that counted; none while it is open
 */
public record BallotView(
        BallotId id,
        @Nullable PositionId position,
        @Nullable VersionId textVersion,
        @Nullable QuestionId question,
        String textHash,
        String title,
        int call,
        RuleSet rules,
        Contest contest,
        Tier tier,
        State state,
        long eligible,
        long voted,
        Instant openedAt,
        Instant closesAt,
        @Nullable Instant closedAt) {

    /** Where it stands. Past {@code closesAt} an open ballot is closed, even if nobody has noticed yet. */
    public enum State {
        OPEN,
        CLOSED,
        COUNTED,
        /** The position was withdrawn. */
        STOPPED
    }

    /** The position, or the question. */
    public Id subject() {
        return position == null ? Objects.requireNonNull(question) : position;
    }

    public boolean hasOptions() {
        return rules.method().hasOptions();
    }

    public boolean isSecret() {
        return tier == Tier.SECRET;
    }

    /** How many have voted, as long as the rules let this reader know. */
    public boolean showsTurnoutTo(SignedIn reader) {
        return state != State.OPEN || rules.voting().turnoutShown().beforeClosing(reader.has(Role.COORDINATOR));
    }

    public boolean isOpen(Instant now) {
        return state == State.OPEN && now.isBefore(closesAt);
    }
}
