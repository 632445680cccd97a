package si.glas.positions.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import si.glas.language.Alphabet;
import si.glas.language.Dates;
import si.glas.language.Language;
import si.glas.people.AllowedFor;
import si.glas.people.Directory;
import si.glas.people.PersonCard;
import si.glas.people.Role;
import si.glas.people.SignedIn;
import si.glas.positions.AddresseeChoices;
import si.glas.positions.Campaigns;
import si.glas.positions.PositionId;
import si.glas.positions.PositionView.Kind;
import si.glas.positions.PositionView.Matter;
import si.glas.positions.StartPosition;
import si.glas.positions.TextTemplates;
import si.glas.timetable.PlanDates;
import si.glas.timetable.Plans;
import si.glas.timetable.WorkingDays;

/** A coordinator starts a position from a template, in two minutes. */
@Controller
@RequestMapping("/positions/new")
@AllowedFor(Role.COORDINATOR)
class StartPositionController {

    private final StartPosition startPosition;
    private final Campaigns campaigns;
    private final TextTemplates templates;
    private final Directory directory;
    private final ObjectProvider<AddresseeChoices> addressees;
    private final Plans plans;
    private final WorkingDays calendar;
    private final Dates dates;
    private final InstantSource clock;
    private final MessageSource messages;

    StartPositionController(
            StartPosition startPosition,
            Campaigns campaigns,
            TextTemplates templates,
            Directory directory,
            ObjectProvider<AddresseeChoices> addressees,
            Plans plans,
            WorkingDays calendar,
            Dates dates,
            InstantSource clock,
            MessageSource messages) {
        this.startPosition = startPosition;
        this.campaigns = campaigns;
        this.templates = templates;
        this.directory = directory;
        this.addressees = addressees;
        this.plans = plans;
        this.calendar = calendar;
        this.dates = dates;
        this.clock = clock;
        this.messages = messages;
    }

    @GetMapping
    String open(Locale locale, Model model) {
        PlanDates proposed = plans.startingOn(today());
        model.addAttribute(
                "form",
                new StartForm(
                        "",
                        Language.of(locale),
                        Kind.POSITION,
                        Matter.ORDINARY,
                        "",
                        null,
                        "consultation",
                        Set.of(),
                        List.of(),
                        proposed.draft().day(),
                        proposed.review().day(),
                        proposed.ballot().day()));
        return show(locale, model);
    }

    @PostMapping
    String start(
            @ModelAttribute("form") @Valid StartForm form,
            BindingResult problems,
            @AuthenticationPrincipal SignedIn me,
            Locale locale,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        if (!problems.hasErrors() && !form.datesAreInOrder(today())) {
            problems.rejectValue("draftDue", "positions.start.datesNotInOrder");
        }
        if (problems.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            // What could be read of it: the binding forgets that where something could not.
            model.addAllAttributes(Map.of("form", form, BindingResult.MODEL_KEY_PREFIX + "form", problems));
            return show(locale, model);
        }
        PositionId position = startPosition.start(form.toNewPosition(calendar::endOf), me.id());
        next.addFlashAttribute("done", messages.getMessage("positions.started", null, locale));
        return "redirect:/positions/" + position;
    }

    private String show(Locale locale, Model model) {
        Language language = Language.of(locale);
        model.addAttribute("plan", plans.startingOn(today()));
        model.addAttribute("campaigns", campaigns.findAllByOrderByTitle());
        model.addAttribute("templates", templates.in(language));
        model.addAttribute("kinds", Kind.values());
        model.addAttribute("matters", Matter.values());
        model.addAttribute("texts", Language.values());
        model.addAttribute(
                "editors",
                directory.withRole(Role.EDITOR).stream()
                        .sorted(Comparator.comparing(PersonCard::name, Alphabet.of(language)))
                        .toList());
        model.addAttribute(
                "addressees",
                addressees.stream().flatMap(register -> register.all().stream()).toList());
        return "positions/start";
    }

    private LocalDate today() {
        return dates.localDay(clock.instant());
    }
}
