package si.glas.ballots;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import si.glas.ballots.BallotView.State;
import si.glas.ballots.rules.Electorate;
import si.glas.ballots.rules.RuleSet;
import si.glas.ballots.rules.Tier;
import si.glas.positions.PositionId;
import si.glas.positions.VersionId;
import si.glas.timetable.DeadlineId;

/**
 * A question put to those who may decide it.
 *
 * @param position on which it is, with the version of its text; none if it is on a question
 * @param textHash SHA-256 of the text that is voted on
 * @param title of the position when the ballot opened, or of the question
 * @param call 1, or 2 after the first one missed its quorum
 * @param request the step of the process that asked for it
 * @param rules the words of the rule set when it opened
 * @param seed of the lot, should one be needed; published from the opening on
 * @param eligible how many are on the roll
 * @param closesAt from this instant on nobody may vote, whether or not anybody has noticed yet
 * @param closedAt the closing that counted
 */
record Ballot(
        @Id BallotId id,
        @Version int version,
        @Nullable PositionId position,
        @Nullable VersionId textVersion,
        @Nullable QuestionId question,
        String textHash,
        String title,
        int call,
        long request,
        String rules,
        String seed,
        Electorate electorate,
        int eligible,
        Tier tier,
        State state,
        DeadlineId deadline,
        Instant openedAt,
        Instant closesAt,
        @Nullable Instant closedAt,
        @Embedded.Nullable(prefix = "count_") @Nullable Count count) {

    /** Whether a vote that comes at this instant counts. */
    boolean isOpen(Instant now) {
        return state == State.OPEN && now.isBefore(closesAt);
    }

    /**
     * @throws VotingClosed if it comes too late
     * @throws BallotStopped if nobody is asked any more
     */
    void admitVote(Instant now) {
        if (state == State.STOPPED) {
            throw new BallotStopped(this);
        }
        if (!isOpen(now)) {
            throw new VotingClosed(this, closedAt == null ? closesAt : closedAt);
        }
    }

    /** In whose chronology and plan it stands: the position, or the question. */
    si.glas.kernel.Id subject() {
        return position == null ? Objects.requireNonNull(question) : position;
    }

    /** Of its page. */
    String path() {
        return "/ballots/" + id;
    }

    Ballot closed(Instant at) {
        return with(State.CLOSED, closesAt, at, null);
    }

    Ballot stopped(Instant at) {
        return with(State.STOPPED, closesAt, at, null);
    }

    Ballot counted(Count count) {
        return with(State.COUNTED, closesAt, closedAt, count);
    }

    Ballot closingAt(Instant newClosing) {
        return with(state, newClosing, closedAt, count);
    }

    BallotView view(RuleSet rules, Contest contest, long voted) {
        return new BallotView(
                id,
                position,
                textVersion,
                question,
                textHash,
                title,
                call,
                rules,
                contest,
                tier,
                state,
                eligible,
                voted,
                openedAt,
                closesAt,
                closedAt);
    }

    private Ballot with(State state, Instant closesAt, @Nullable Instant closedAt, @Nullable Count count) {
        return new Ballot(
                id,
                version,
                position,
                textVersion,
                question,
                textHash,
                title,
                call,
                request,
                rules,
                seed,
                electorate,
                eligible,
                tier,
                state,
                deadline,
                openedAt,
                closesAt,
                closedAt,
                count);
    }
}
