package si.glas.people.web;

import jakarta.validation.Valid;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import si.glas.chronicle.Chronicle;
import si.glas.kernel.BusinessRefusal;
import si.glas.kernel.NetworkSettings;
import si.glas.kernel.PersonId;
import si.glas.language.Language;
import si.glas.people.AllowedFor;
import si.glas.people.Email;
import si.glas.people.EndMandate;
import si.glas.people.GiveMandate;
import si.glas.people.MemberId;
import si.glas.people.Role;
import si.glas.people.SignedIn;

/** Shows a member and says who represents it. */
@Controller
@AllowedFor({Role.COORDINATOR, Role.ADMINISTRATOR})
class MemberController {

    private static final String VIEW = "people/member";

    private final MemberFiles files;
    private final GiveMandate giveMandate;
    private final EndMandate endMandate;
    private final Chronicle chronicle;
    private final Done done;
    private final InstantSource clock;
    private final NetworkSettings network;

    MemberController(
            MemberFiles files,
            GiveMandate giveMandate,
            EndMandate endMandate,
            Chronicle chronicle,
            Done done,
            InstantSource clock,
            NetworkSettings network) {
        this.files = files;
        this.giveMandate = giveMandate;
        this.endMandate = endMandate;
        this.chronicle = chronicle;
        this.done = done;
        this.clock = clock;
        this.network = network;
    }

    @GetMapping("/members/{id}")
    ModelAndView show(@PathVariable UUID id) {
        return new ModelAndView(VIEW, "form", RepresentativeForm.empty(Language.SL)).addAllObjects(file(id));
    }

    @PostMapping("/members/{id}/mandates")
    ModelAndView give(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") RepresentativeForm form,
            BindingResult problems,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes after) {
        Optional<Email> email = Email.parse(form.email());
        if (email.isEmpty()) {
            problems.rejectValue("email", "people.email.malformed");
        }
        Instant until = until(form, problems);
        if (problems.hasErrors() || email.isEmpty()) {
            return Problems.again(VIEW, problems, file(id));
        }
        try {
            giveMandate.give(new MemberId(id), email.get(), form.details(), until, me.actor());
        } catch (BusinessRefusal refusal) {
            Problems.reject(problems, refusal);
            return Problems.again(VIEW, problems, file(id));
        }
        done.say(after, "member.mandate.given");
        return new ModelAndView("redirect:/members/" + id);
    }

    @PostMapping("/members/{id}/mandates/end")
    String end(
            @PathVariable UUID id,
            @RequestParam UUID person,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes after) {
        endMandate.end(new MemberId(id), new PersonId(person), me.actor());
        done.say(after, "member.mandate.ended");
        return "redirect:/members/" + id;
    }

    private Map<String, Object> file(UUID id) {
        return Map.of("file", files.of(new MemberId(id)), "entries", chronicle.of(id));
    }

    private @Nullable Instant until(RepresentativeForm form, BindingResult problems) {
        Optional<LocalDate> lastDay = Dated.parse(form.lastDay(), "lastDay", problems);
        if (lastDay.filter(day -> day.isBefore(today())).isPresent()) {
            problems.rejectValue("lastDay", "member.mandate.past");
        }
        return lastDay.map(
                        day -> day.plusDays(1).atStartOfDay(network.timeZone()).toInstant())
                .orElse(null);
    }

    private LocalDate today() {
        return clock.instant().atZone(network.timeZone()).toLocalDate();
    }
}
