package si.glas.ballots;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import si.glas.positions.PositionArchive;
import si.glas.positions.PositionId;
import si.glas.positions.PositionView;
import si.glas.positions.VersionId;
import si.glas.positions.VersionView;
import si.glas.texts.MarkdownText;
import si.glas.timetable.DeadlineView;
import si.glas.timetable.WorkingDays;

/** Finds the words of what is put to the vote: a version of a position, or a question. */
@Component
public class Motions {

    private final PositionArchive positions;
    private final KeptQuestions questions;
    private final WorkingDays calendar;

    Motions(PositionArchive positions, KeptQuestions questions, WorkingDays calendar) {
        this.positions = positions;
        this.questions = questions;
        this.calendar = calendar;
    }

    /** On which a ballot is held. */
    public Motion of(BallotView ballot) {
        return of(ballot.position(), ballot.textVersion(), ballot.question());
    }

    /** @throws IllegalStateException if it is a question that has been withdrawn */
    Motion of(WantedBallot wanted) {
        QuestionId question = wanted.question();
        if (question != null && questions.findSharedById(question).orElseThrow().isWithdrawn()) {
            throw new IllegalStateException(question + " has been withdrawn");
        }
        return of(wanted.position(), wanted.version(), wanted.question());
    }

    private Motion of(@Nullable PositionId position, @Nullable VersionId version, @Nullable QuestionId question) {
        return position == null
                ? of(questions.get(Objects.requireNonNull(question)))
                : of(positions.get(position), positions.version(Objects.requireNonNull(version)));
    }

    private Motion of(PositionView position, VersionView version) {
        return new Motion(
                position.title(),
                version.number(),
                new MarkdownText(version.markdown()),
                position.language(),
                version.savedAt(),
                positions.agreedDate(position.id(), DeadlineView.Kind.BALLOT).orElse(null));
    }

    private Motion of(Question question) {
        return new Motion(
                question.title(),
                null,
                question.text(),
                question.language(),
                question.askedAt(),
                question.lastDay() == null ? null : calendar.endOf(question.lastDay()));
    }
}
