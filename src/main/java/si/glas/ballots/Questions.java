package si.glas.ballots;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import si.glas.ballots.BallotView.State;
import si.glas.ballots.rules.RuleSet;
import si.glas.ballots.rules.RuleSets;

/** Questions as pages show them. */
@Component
@Transactional(readOnly = true)
public class Questions {

    /** @param ballot none until it has been opened */
    public record Asked(Question question, @Nullable BallotView ballot) {

        /** How it stands; {@code OPENING} until its ballot has been opened. */
        public String state() {
            if (question.isWithdrawn()) {
                return State.STOPPED.name();
            }
            return ballot == null ? "OPENING" : ballot.state().name();
        }

        /** Whether there is nothing left to withdraw. */
        public boolean isOver() {
            return question.isWithdrawn() || ballot != null && ballot.state() == State.COUNTED;
        }
    }

    private final KeptQuestions questions;
    private final Ballots ballots;
    private final RuleSets ruleSets;

    Questions(KeptQuestions questions, Ballots ballots, RuleSets ruleSets) {
        this.questions = questions;
        this.ballots = ballots;
        this.ruleSets = ruleSets;
    }

    /** The latest first. */
    public List<Asked> all() {
        List<Question> all = questions.findAllByOrderByAskedAtDesc();
        Map<QuestionId, BallotView> ballotsOn =
                ballots.on(all.stream().map(Question::id).toList());
        return all.stream()
                .map(question -> new Asked(question, ballotsOn.get(question.id())))
                .toList();
    }

    /** @throws si.glas.kernel.NotFound if there is no such question */
    public Asked get(QuestionId id) {
        return new Asked(questions.get(id), ballots.on(List.of(id)).get(id));
    }

    /** By which a question can be asked, by their ids. */
    public Map<String, RuleSet> rules() {
        return ruleSets.all().stream()
                .filter(rules -> rules.method().hasOptions())
                .collect(toMap(RuleSet::id, Function.identity()));
    }
}
