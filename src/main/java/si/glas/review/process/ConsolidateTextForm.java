package si.glas.review.process;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import si.glas.engine.NoVariables;
import si.glas.forms.FormData;
import si.glas.kernel.PersonId;
import si.glas.positions.FinishDraft;
import si.glas.positions.PositionArchive;
import si.glas.positions.PositionId;
import si.glas.positions.VersionView;
import si.glas.review.Contribution;
import si.glas.review.Reviews;
import si.glas.tasks.Task;
import si.glas.tasks.TaskForm;
import si.glas.texts.MarkdownText;
import si.glas.texts.Rendering;

/** An editor says that the text with the accepted amendments is one again. */
@Component
class ConsolidateTextForm implements TaskForm {

    private static final int BELOW_THE_TITLE = 3;

    private final FinishDraft finishDraft;
    private final ReviewTasks tasks;
    private final Reviews reviews;
    private final PositionArchive positions;

    ConsolidateTextForm(FinishDraft finishDraft, ReviewTasks tasks, Reviews reviews, PositionArchive positions) {
        this.finishDraft = finishDraft;
        this.tasks = tasks;
        this.reviews = reviews;
        this.positions = positions;
    }

    @Override
    public String formId() {
        return "consolidate-text";
    }

    @Override
    public Opened open(Task task, PersonId reader) {
        PositionId position = ReviewTasks.positionOf(task);
        VersionView newest =
                positions.version(Objects.requireNonNull(positions.get(position).current()));
        String html = new MarkdownText(newest.markdown()).html(Rendering.fromHeading(BELOW_THE_TITLE));
        String path = "/positions/" + position;
        return tasks.open(
                task,
                "review/context :: merged",
                Map.of("version", newest, "html", html, "left", left(task), "outcome", path + "/review/outcome"),
                List.of(
                        new Link("review.link.edit", path + "/edit"),
                        new Link("review.link.outcome", path + "/review/outcome")));
    }

    @Override
    public Record complete(Task task, FormData typed, PersonId by) {
        finishDraft.finish(ReviewTasks.positionOf(task), by, typed.text("reason"));
        return new NoVariables();
    }

    /** The amendments that were accepted and could not be put into the text by themselves. */
    private List<Contribution> left(Task task) {
        return reviews.discussion(tasks.reviewOf(task).id()).contributions().stream()
                .filter(Contribution::isLeftToEditors)
                .toList();
    }
}
