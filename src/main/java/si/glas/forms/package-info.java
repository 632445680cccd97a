/**
 * Camunda forms, rendered on the server and validated from the same schema.
 *
 * <p>A field whose condition depends on other fields of the form is on the page only while it is visible. Where scripts run,
 * htmx posts the form when a field changes that others read, and puts the answer in its place. Where none run, nothing needs
 * to be done: who sends the form gets it back with the questions that their answers have led to
 * ({@link si.glas.forms.Outcome.Revised}), and nothing is accepted before these were on their page. So there is one place
 * only that evaluates conditions, the server, and no button that people would have to know about.
 */
@ApplicationModule(displayName = "Forms", allowedDependencies = "kernel")
@NullMarked
package si.glas.forms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
