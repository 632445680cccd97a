package si.glas.timetable.web;

import jakarta.validation.Valid;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import si.glas.kernel.BusinessRefusal;
import si.glas.language.Dates;
import si.glas.language.Language;
import si.glas.language.Wording;
import si.glas.people.AllowedFor;
import si.glas.people.Role;
import si.glas.people.SignedIn;
import si.glas.timetable.DeadlineId;
import si.glas.timetable.DeadlineView;
import si.glas.timetable.Deadlines;
import si.glas.timetable.MoveDeadline;
import si.glas.timetable.Subject;
import si.glas.timetable.Subjects;

/** Lets a coordinator move a deadline. */
@Controller
@RequestMapping("/deadlines/{id}/move")
@AllowedFor(Role.COORDINATOR)
class MoveDeadlineController {

    private static final String PAGE = "timetable/move-deadline";

    private final Deadlines deadlines;
    private final MoveDeadline moveDeadline;
    private final Subjects subjects;
    private final Dates dates;
    private final Wording wording;

    MoveDeadlineController(
            Deadlines deadlines, MoveDeadline moveDeadline, Subjects subjects, Dates dates, Wording wording) {
        this.deadlines = deadlines;
        this.moveDeadline = moveDeadline;
        this.subjects = subjects;
        this.dates = dates;
        this.wording = wording;
    }

    @ModelAttribute("deadline")
    DeadlineView deadline(@PathVariable UUID id) {
        return deadlines.get(new DeadlineId(id));
    }

    @ModelAttribute("subject")
    Subject subject(@ModelAttribute("deadline") DeadlineView deadline) {
        return subjects.get(deadline.subject());
    }

    @GetMapping
    String show(@ModelAttribute("deadline") DeadlineView deadline, Model page) {
        LocalDateTime dueAt = LocalDateTime.ofInstant(deadline.dueAt(), dates.zone());
        page.addAttribute(
                "moveForm", new MoveForm(dueAt.truncatedTo(ChronoUnit.MINUTES).toString(), ""));
        return PAGE;
    }

    /** What a date that is just being chosen would mean, shown below it where scripts run. */
    @GetMapping("/preview")
    String preview(@RequestParam String dueAt, Model page) {
        page.addAttribute("chosen", MoveForm.parse(dueAt).map(this::instant).orElse(null));
        return PAGE + " :: preview";
    }

    @PostMapping
    Object move(
            @ModelAttribute("deadline") DeadlineView deadline,
            @Valid MoveForm moveForm,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            Locale locale,
            RedirectAttributes next) {
        Optional<Instant> dueAt = moveForm.chosen().map(this::instant);
        if (dueAt.isEmpty() && !errors.hasFieldErrors("dueAt")) {
            errors.rejectValue("dueAt", "typeMismatch");
        }
        if (errors.hasErrors() || dueAt.isEmpty()) {
            return again(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            moveDeadline.to(deadline.id(), dueAt.get(), moveForm.why(), me.id());
        } catch (BusinessRefusal refusal) {
            errors.reject("refusal." + refusal.code(), refusal.arguments().toArray(), refusal.code());
            return again(HttpStatus.CONFLICT);
        }
        next.addFlashAttribute("done", moved(dueAt.get(), Language.of(locale)));
        return "redirect:" + subject(deadline).path();
    }

    private String moved(Instant dueAt, Language language) {
        return wording.say(language, "timetable.moved", dates.moment(dueAt, language));
    }

    private static ModelAndView again(HttpStatus status) {
        return new ModelAndView(PAGE, status);
    }

    /** A day ends with its last second, which browsers do not let people choose. */
    private Instant instant(LocalDateTime chosen) {
        boolean endOfDay = chosen.getHour() == 23 && chosen.getMinute() == 59;
        return (endOfDay ? chosen.withSecond(59) : chosen).atZone(dates.zone()).toInstant();
    }
}
