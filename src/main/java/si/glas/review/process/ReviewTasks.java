package si.glas.review.process;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import si.glas.forms.FormData;
import si.glas.kernel.NotFound;
import si.glas.positions.PositionArchive;
import si.glas.positions.PositionId;
import si.glas.review.Review;
import si.glas.review.ReviewId;
import si.glas.review.Reviews;
import si.glas.tasks.Task;
import si.glas.tasks.TaskForm.Link;
import si.glas.tasks.TaskForm.Opened;

/** What the editors' tasks in a review have in common. */
@Component
class ReviewTasks {

    private final Reviews reviews;
    private final PositionArchive positions;

    ReviewTasks(Reviews reviews, PositionArchive positions) {
        this.reviews = reviews;
        this.positions = positions;
    }

    static PositionId positionOf(Task task) {
        return new PositionId(task.positionId());
    }

    Review reviewOf(Task task) {
        UUID review = task.reviewId();
        return review == null
                ? reviews.newestOf(positionOf(task)).orElseThrow(() -> new NotFound(positionOf(task)))
                : reviews.get(new ReviewId(review));
    }

    /** An empty form, with something of the review beside it. */
    Opened open(Task task, String context, Map<String, Object> model, List<Link> links) {
        return new Opened(positions.get(positionOf(task)).title(), FormData.empty(), context, model, links);
    }
}
