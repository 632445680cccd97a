package si.glas.tasks;

import java.time.Instant;
import si.glas.forms.FormInput;

/** What somebody has typed into a task's form and not sent yet. */
public record Draft(FormInput input, Instant savedAt) {}
