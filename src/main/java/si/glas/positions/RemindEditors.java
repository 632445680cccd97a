package si.glas.positions;

import java.time.Instant;
import java.util.Map;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import si.glas.notices.Notice;
import si.glas.notices.Notices;
import si.glas.people.Directory;
import si.glas.people.Role;
import si.glas.tasks.TaskLinks;
import si.glas.timetable.DeadlinePassed;
import si.glas.timetable.DeadlineView;
import si.glas.timetable.ReminderDue;

/** Reminds the editors of a draft that is due, and tells the coordinators of one that is overdue. */
@Component
class RemindEditors {

    private final Positions positions;
    private final TellEditors tellEditors;
    private final Directory directory;
    private final Notices notices;

    RemindEditors(Positions positions, TellEditors tellEditors, Directory directory, Notices notices) {
        this.positions = positions;
        this.tellEditors = tellEditors;
        this.directory = directory;
        this.notices = notices;
    }

    @ApplicationModuleListener
    void on(ReminderDue reminder) {
        if (reminder.kind() == DeadlineView.Kind.DRAFT) {
            PositionView position =
                    positions.get(new PositionId(reminder.subject())).view();
            tellEditors.tell(
                    position,
                    reminder.eventId(),
                    "positions.draftReminder",
                    TaskLinks.newest("write-text", position.id().value()),
                    values(position, reminder.dueAt()));
        }
    }

    @ApplicationModuleListener
    void on(DeadlinePassed passed) {
        if (passed.kind() == DeadlineView.Kind.DRAFT) {
            PositionView position =
                    positions.get(new PositionId(passed.subject())).view();
            directory
                    .withRole(Role.COORDINATOR)
                    .forEach(coordinator -> notices.send(new Notice(
                            passed.eventId(),
                            "positions.draftOverdue",
                            coordinator.recipient(),
                            "/portfolio/" + position.id(),
                            values(position, passed.dueAt()))));
        }
    }

    private static Map<String, Object> values(PositionView position, Instant dueAt) {
        return Map.of("title", position.title(), "dueAt", dueAt);
    }
}
