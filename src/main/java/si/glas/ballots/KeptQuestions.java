package si.glas.ballots;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;
import si.glas.kernel.NotFound;

/** All questions that were ever asked. */
interface KeptQuestions extends Repository<Question, QuestionId> {

    Question save(Question question);

    Optional<Question> findById(QuestionId id);

    /** Nobody takes it back until the end of the transaction. */
    @Lock(LockMode.PESSIMISTIC_READ)
    Optional<Question> findSharedById(QuestionId id);

    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Question> findAloneById(QuestionId id);

    List<Question> findAllByIdIn(Collection<QuestionId> ids);

    List<Question> findAllByOrderByAskedAtDesc();

    default Question get(QuestionId id) {
        return findById(id).orElseThrow(() -> new NotFound(id));
    }
}
