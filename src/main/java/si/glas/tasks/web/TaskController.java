package si.glas.tasks.web;

import java.util.Locale;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import si.glas.forms.FormDesk;
import si.glas.forms.Sheet;
import si.glas.people.AllowedFor;
import si.glas.people.SignedIn;
import si.glas.tasks.Draft;
import si.glas.tasks.Drafts;
import si.glas.tasks.TaskForm;

/** Shows a task. */
@Controller
@RequestMapping("/tasks/{key}")
@AllowedFor
class TaskController {

    private final TaskDesk desk;
    private final TaskPages pages;
    private final FormDesk forms;
    private final Drafts drafts;

    TaskController(TaskDesk desk, TaskPages pages, FormDesk forms, Drafts drafts) {
        this.desk = desk;
        this.pages = pages;
        this.forms = forms;
        this.drafts = drafts;
    }

    @GetMapping
    ModelAndView show(@PathVariable long key, @AuthenticationPrincipal SignedIn me, Locale locale) {
        TaskDesk.Opened opened = desk.open(key, me);
        if (!opened.kept().isOpen()) {
            return pages.ended(opened);
        }
        TaskForm.Opened content = desk.content(opened);
        return opened.workable() ? showForm(opened, content, locale) : pages.open(opened, content, null, locale);
    }

    private ModelAndView showForm(TaskDesk.Opened opened, TaskForm.Opened content, Locale locale) {
        Sheet sheet = desk.sheet(opened, content);
        Optional<Draft> draft = drafts.find(opened.task().key(), opened.me().id());
        return draft.map(begun -> pages.open(opened, content, forms.show(sheet, begun.input(), locale), locale)
                        .addObject("begunAt", begun.savedAt()))
                .orElseGet(() -> pages.open(opened, content, forms.show(sheet, locale), locale));
    }
}
