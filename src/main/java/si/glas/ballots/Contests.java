package si.glas.ballots;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import si.glas.ballots.rules.Method;
import si.glas.ballots.rules.RuleSets;

/** Finds what people choose from in a ballot. */
@Component
class Contests {

    private final KeptQuestions questions;
    private final RuleSets ruleSets;

    Contests(KeptQuestions questions, RuleSets ruleSets) {
        this.questions = questions;
        this.ruleSets = ruleSets;
    }

    Contest of(Ballot ballot) {
        return Objects.requireNonNull(of(List.of(ballot)).get(ballot.id()));
    }

    /** Of several, read at once. */
    Map<BallotId, Contest> of(Collection<Ballot> ballots) {
        Map<QuestionId, Question> questions = questionsOf(ballots);
        return ballots.stream().collect(toMap(Ballot::id, ballot -> {
            QuestionId id = ballot.question();
            return contest(ballot, id == null ? null : questions.get(id));
        }));
    }

    private Contest contest(Ballot ballot, @Nullable Question question) {
        Method method = ruleSets.read(ballot.rules()).method();
        return question == null
                ? new Contest(method, List.of(), 1, ballot.seed())
                : new Contest(method, question.numbered(), question.seats(), ballot.seed());
    }

    private Map<QuestionId, Question> questionsOf(Collection<Ballot> ballots) {
        List<QuestionId> ids = ballots.stream()
                .map(Ballot::question)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return ids.isEmpty()
                ? Map.of()
                : questions.findAllByIdIn(ids).stream().collect(toMap(Question::id, Function.identity()));
    }
}
