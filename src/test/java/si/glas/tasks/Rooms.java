package si.glas.tasks;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import si.glas.forms.FormData;
import si.glas.kernel.BusinessRefusal;
import si.glas.kernel.PersonId;

/** Rooms that have tasks: one has a text checked, the other one has it delivered with a receipt. */
public final class Rooms {

    public static final UUID POSITION = UUID.randomUUID();

    private Rooms() {}

    /** Has a text checked; it refuses what is returned “because”. */
    public static final class Checking implements TaskForm {

        public record Checked(boolean readyForReview, UUID checkedBy) {}

        public final List<FormData> done = new CopyOnWriteArrayList<>();
        public volatile Runnable meanwhile = () -> {};
        public volatile boolean announces;

        @Override
        public String formId() {
            return "check-text";
        }

        @Override
        public boolean isAnnouncedByRoom() {
            return announces;
        }

        @Override
        public Opened open(Task task, PersonId reader) {
            return new Opened(
                    "Culture in the <city>",
                    FormData.empty(),
                    "tasks-test/context :: excerpt",
                    Map.of("excerpt", "We demand <more> light."),
                    List.of(new Link("task.position", "/positions/" + task.positionId() + "/text")));
        }

        @Override
        public Record complete(Task task, FormData typed, PersonId by) {
            meanwhile.run();
            if (typed.text("reason").equals("Because.")) {
                throw new ReasonRefused();
            }
            done.add(typed);
            return new Checked(typed.text("decision").equals("forward"), by.value());
        }
    }

    /** Has a text delivered, and keeps the receipt. */
    public static final class Delivering implements TaskForm {

        public record Delivered(String receipt) {}

        public final List<String> receipts = new CopyOnWriteArrayList<>();
        private final TaskFiles files;

        Delivering(TaskFiles files) {
            this.files = files;
        }

        @Override
        public String formId() {
            return "deliver-by-hand";
        }

        @Override
        public Opened open(Task task, PersonId reader) {
            return new Opened("Culture in the <city>", FormData.empty(), null, Map.of(), List.of());
        }

        @Override
        public Record complete(Task task, FormData typed, PersonId by) {
            typed.files("receipt").forEach(file -> receipts.add(new String(files.content(file))));
            return new Delivered("kept");
        }
    }

    /** A reason that is none. */
    public static final class ReasonRefused extends BusinessRefusal {

        private static final long serialVersionUID = 1;

        ReasonRefused() {
            super("tasks.noCandidate", "not a reason");
        }
    }
}
