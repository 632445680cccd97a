package si.glas.timetable.web;

import jakarta.validation.Valid;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.format.annotation.DateTimeFormat;
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
import si.glas.timetable.Titles;

/** Lets a coordinator move a deadline. */
@Controller
@RequestMapping("/deadlines/{id}/move")
@AllowedFor(Role.COORDINATOR)
class MoveDeadlineController {

    private static final String PAGE = "timetable/move-deadline";

    private final Deadlines deadlines;
    private final MoveDeadline moveDeadline;
    private final Titles titles;
    private final Dates dates;
    private final Wording wording;

    MoveDeadlineController(
            Deadlines deadlines,
            MoveDeadline moveDeadline,
            ObjectProvider<Titles> titles,
            Dates dates,
            Wording wording) {
        this.deadlines = deadlines;
        this.moveDeadline = moveDeadline;
        this.titles = titles.getIfAvailable(() -> positions -> Map.of());
        this.dates = dates;
        this.wording = wording;
    }

    @ModelAttribute("deadline")
    DeadlineView deadline(@PathVariable UUID id) {
        return deadlines.get(new DeadlineId(id));
    }

    @ModelAttribute("title")
    String title(@ModelAttribute("deadline") DeadlineView deadline) {
        return titles.of(List.of(deadline.subject())).getOrDefault(deadline.subject(), "");
    }

    @GetMapping
    String show(@ModelAttribute("deadline") DeadlineView deadline, Model page) {
        LocalDateTime dueAt = LocalDateTime.ofInstant(deadline.dueAt(), dates.zone());
        page.addAttribute("moveForm", new MoveForm(dueAt.truncatedTo(ChronoUnit.MINUTES), ""));
        return PAGE;
    }

    /** What a date that is just being chosen would mean, shown below it where scripts run. */
    @GetMapping("/preview")
    String preview(
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) @Nullable LocalDateTime dueAt,
            Model page) {
        page.addAttribute("chosen", dueAt == null ? null : instant(dueAt));
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
        if (errors.hasErrors()) {
            return again(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Instant dueAt = instant(Objects.requireNonNull(moveForm.dueAt()));
        try {
            moveDeadline.to(deadline.id(), dueAt, Objects.requireNonNull(moveForm.reason()).strip(), me.id());
        } catch (BusinessRefusal refusal) {
            errors.reject("refusal." + refusal.code(), refusal.arguments().toArray(), refusal.code());
            return again(HttpStatus.CONFLICT);
        }
        Language language = Language.of(locale);
        next.addFlashAttribute("done", wording.say(language, "timetable.moved", dates.moment(dueAt, language)));
        return "redirect:/positions/" + deadline.subject();
    }

    private static ModelAndView again(HttpStatus status) {
        return new ModelAndView(PAGE, status);
    }

    /** A minute is chosen and lasts until its last second, as the end of a day does. */
    private Instant instant(LocalDateTime chosen) {
        ZoneId zone = dates.zone();
        boolean endOfDay = chosen.getHour() == 23 && chosen.getMinute() == 59;
        return (endOfDay ? chosen.withSecond(59) : chosen).atZone(zone).toInstant();
    }
}
