package si.glas.review.process;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import si.glas.engine.NoVariables;
import si.glas.forms.FormData;
import si.glas.kernel.PersonId;
import si.glas.review.FinishAnswers;
import si.glas.review.Review;
import si.glas.review.Reviews;
import si.glas.tasks.Task;
import si.glas.tasks.TaskForm;

/** An editor says that everything has an answer; the answers themselves are given on a page of the review. */
@Component
class DisposeCommentsForm implements TaskForm {

    private final FinishAnswers finishAnswers;
    private final ReviewTasks tasks;
    private final Reviews reviews;

    DisposeCommentsForm(FinishAnswers finishAnswers, ReviewTasks tasks, Reviews reviews) {
        this.finishAnswers = finishAnswers;
        this.tasks = tasks;
        this.reviews = reviews;
    }

    @Override
    public String formId() {
        return "dispose-comments";
    }

    @Override
    public boolean isAnnouncedByRoom() {
        return true;
    }

    @Override
    public Opened open(Task task, PersonId reader) {
        Review review = tasks.reviewOf(task);
        String answers = "/positions/" + review.position() + "/review/answers";
        return tasks.open(
                task,
                "review/context :: progress",
                Map.of("figures", reviews.figures(review.id())),
                List.of(new Link("review.link.answers", answers)));
    }

    @Override
    public Record complete(Task task, FormData typed, PersonId by) {
        finishAnswers.finish(tasks.reviewOf(task).id(), by);
        return new NoVariables();
    }
}
