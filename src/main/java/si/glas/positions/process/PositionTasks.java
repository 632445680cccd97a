package si.glas.positions.process;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import si.glas.forms.FormData;
import si.glas.positions.PositionArchive;
import si.glas.positions.PositionId;
import si.glas.positions.PositionView;
import si.glas.positions.VersionView;
import si.glas.tasks.Task;
import si.glas.tasks.TaskForm;
import si.glas.texts.MarkdownText;
import si.glas.texts.Rendering;

/** What all tasks about a position's text show beside their form: the text. */
@Component
public class PositionTasks {

    private static final int BELOW_THE_TITLE = 3;

    private final PositionArchive positions;

    PositionTasks(PositionArchive positions) {
        this.positions = positions;
    }

    public static PositionId positionOf(Task task) {
        return new PositionId(task.positionId());
    }

    /** The task's position with its newest text, and an empty form. */
    public TaskForm.Opened open(Task task) {
        return open(task, "positions.link.position", "");
    }

    /** The same for those who are asked to write. */
    TaskForm.Opened openToWrite(Task task) {
        return open(task, "positions.link.edit", "/edit");
    }

    private TaskForm.Opened open(Task task, String label, String page) {
        PositionView position = positions.get(positionOf(task));
        VersionView newest = positions.version(Objects.requireNonNull(position.current()));
        return new TaskForm.Opened(
                position.title(),
                FormData.empty(),
                "positions/context :: text",
                Map.of(
                        "version",
                        newest,
                        "html",
                        new MarkdownText(newest.markdown()).html(Rendering.fromHeading(BELOW_THE_TITLE))),
                List.of(new TaskForm.Link(label, "/positions/" + position.id() + page)));
    }
}
