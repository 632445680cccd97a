package si.glas.ballots;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import si.glas.ballots.BallotView.State;
import si.glas.chronicle.Act;
import si.glas.chronicle.Chronicle;
import si.glas.kernel.Actor;
import si.glas.kernel.NotFound;
import si.glas.kernel.PersonId;
import si.glas.kernel.UseCase;

/** A coordinator takes a question back before it is decided, for a reason that everybody can read. */
@UseCase
public class WithdrawQuestion {

    private final KeptQuestions questions;
    private final KeptBallots ballots;
    private final Chronicle chronicle;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    WithdrawQuestion(
            KeptQuestions questions,
            KeptBallots ballots,
            Chronicle chronicle,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.questions = questions;
        this.ballots = ballots;
        this.chronicle = chronicle;
        this.events = events;
        this.clock = clock;
    }

    /** @throws QuestionIsOver if it has been decided, or withdrawn before */
    public void withdraw(QuestionId id, String reason, PersonId by) {
        Question question = questions.findAloneById(id).orElseThrow(() -> new NotFound(id));
        boolean decided = ballots.findByQuestion(id).stream().anyMatch(ballot -> ballot.state() == State.COUNTED);
        if (decided || question.isWithdrawn()) {
            throw new QuestionIsOver(id);
        }
        questions.save(question.withdrawn(clock.instant().truncatedTo(ChronoUnit.MICROS)));
        chronicle.record(Act.of("ballots.questionWithdrawn", id, Actor.of(by)).because(reason));
        events.publishEvent(new QuestionWithdrawn(UUID.randomUUID(), id));
    }
}
