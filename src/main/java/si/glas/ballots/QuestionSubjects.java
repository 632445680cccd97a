package si.glas.ballots;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import si.glas.timetable.Subject;
import si.glas.timetable.SubjectSource;

/** Questions, for the rooms that this one is built on. */
@Component
class QuestionSubjects implements SubjectSource {

    private final KeptQuestions questions;

    QuestionSubjects(KeptQuestions questions) {
        this.questions = questions;
    }

    @Override
    public Map<UUID, Subject> of(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : questions.findAllByIdIn(ids.stream().map(QuestionId::new).toList()).stream()
                        .collect(Collectors.toMap(
                                question -> question.id().value(),
                                question -> new Subject(question.title(), question.path())));
    }
}
