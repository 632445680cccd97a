package si.glas.tasks.web;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import si.glas.forms.FormView;
import si.glas.kernel.PersonId;
import si.glas.language.Alphabet;
import si.glas.language.Language;
import si.glas.people.Directory;
import si.glas.people.PersonCard;
import si.glas.people.Role;
import si.glas.tasks.Groups;
import si.glas.tasks.KeptTask;
import si.glas.tasks.TaskForm;
import si.glas.timetable.DeadlineView;
import si.glas.timetable.Deadlines;

/** Builds the pages of tasks. */
@Component
class TaskPages {

    /**
     * Who works on a task, and who might.
     *
     * @param taker who has taken it on
     * @param others for whom it waits besides the reader
     * @param mayDecide whether the reader may decide for them
     */
    record People(@Nullable PersonCard taker, List<PersonCard> others, boolean mayDecide) {}

    private final Deadlines deadlines;
    private final Directory directory;
    private final Groups groups;

    TaskPages(Deadlines deadlines, Directory directory, Groups groups) {
        this.deadlines = deadlines;
        this.directory = directory;
        this.groups = groups;
    }

    /** @param form none if the reader cannot work on it now */
    ModelAndView open(TaskDesk.Opened opened, TaskForm.Opened content, @Nullable FormView form, Locale locale) {
        ModelAndView page = new ModelAndView("tasks/task");
        page.addAllObjects(content.model());
        page.addObject("task", opened.task());
        page.addObject("opened", content);
        page.addObject("candidate", opened.candidate());
        page.addObject("mine", opened.me().id().equals(opened.task().assignee()));
        page.addObject("form", form);
        page.addObject("deadline", deadline(opened.kept()));
        page.addObject("people", people(opened, locale));
        return page;
    }

    ModelAndView ended(TaskDesk.Opened opened) {
        ModelAndView page = new ModelAndView("tasks/ended");
        page.addObject("kept", opened.kept());
        page.addObject("byMe", opened.me().id().equals(opened.kept().doneBy()));
        page.addObject("doneBy", card(opened.kept().doneBy()));
        return page;
    }

    private @Nullable DeadlineView deadline(KeptTask kept) {
        return Optional.ofNullable(kept.task().deadlineId())
                .map(id -> deadlines.get(List.of(id)).get(id))
                .orElse(null);
    }

    private People people(TaskDesk.Opened opened, Locale locale) {
        Comparator<PersonCard> byName = Comparator.comparing(PersonCard::name, Alphabet.of(Language.of(locale)));
        Collection<PersonCard> candidates =
                directory.persons(groups.peopleIn(opened.task().groups())).values();
        return new People(
                card(opened.task().assignee()),
                candidates.stream()
                        .filter(person -> !person.id().equals(opened.me().id()))
                        .sorted(byName)
                        .toList(),
                opened.me().has(Role.COORDINATOR));
    }

    private @Nullable PersonCard card(@Nullable PersonId person) {
        return person == null ? null : directory.persons(Set.of(person)).get(person);
    }
}
