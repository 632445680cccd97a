package si.glas.people.web;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import si.glas.kernel.NetworkSettings;
import si.glas.people.AllowedFor;
import si.glas.people.EndMembership;
import si.glas.people.MemberId;
import si.glas.people.RenewMembership;
import si.glas.people.Role;
import si.glas.people.SignedIn;
import si.glas.people.Words;

/** Notes that members leave and come back. */
@Controller
@AllowedFor({Role.COORDINATOR, Role.ADMINISTRATOR})
class MembershipController {

    private static final String VIEW = "people/member-leave";

    private final MemberFiles files;
    private final EndMembership endMembership;
    private final RenewMembership renewMembership;
    private final Done done;
    private final InstantSource clock;
    private final NetworkSettings network;

    MembershipController(
            MemberFiles files,
            EndMembership endMembership,
            RenewMembership renewMembership,
            Done done,
            InstantSource clock,
            NetworkSettings network) {
        this.files = files;
        this.endMembership = endMembership;
        this.renewMembership = renewMembership;
        this.done = done;
        this.clock = clock;
        this.network = network;
    }

    /** The last day, and why. */
    record LeaveForm(@Nullable String lastDay, @Nullable String reason) {}

    @GetMapping("/members/{id}/leave")
    ModelAndView showLeave(@PathVariable UUID id) {
        return page(id, HttpStatus.OK).addObject("form", new LeaveForm(today().toString(), ""));
    }

    @PostMapping("/members/{id}/leave")
    ModelAndView leave(
            @PathVariable UUID id,
            @ModelAttribute("form") LeaveForm form,
            BindingResult problems,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes after) {
        Optional<LocalDate> lastDay = lastDay(id, form, problems);
        if (lastDay.isEmpty()) {
            return page(id, HttpStatus.UNPROCESSABLE_CONTENT).addAllObjects(problems.getModel());
        }
        endMembership.end(new MemberId(id), lastDay.get(), Words.line(form.reason()), me.actor());
        done.say(after, "member.left");
        return new ModelAndView("redirect:/members/" + id);
    }

    @PostMapping("/members/{id}/return")
    String comeBack(@PathVariable UUID id, @AuthenticationPrincipal SignedIn me, RedirectAttributes after) {
        renewMembership.renew(new MemberId(id), me.actor());
        done.say(after, "member.returned");
        return "redirect:/members/" + id;
    }

    private Optional<LocalDate> lastDay(UUID id, LeaveForm form, BindingResult problems) {
        LocalDate joined = files.basics(new MemberId(id)).joinedOn();
        Optional<LocalDate> day = Dated.parse(form.lastDay(), "lastDay", problems);
        if (day.isEmpty() && !problems.hasErrors()) {
            problems.rejectValue("lastDay", "people.day.malformed");
        }
        day.filter(any -> any.isAfter(today()))
                .ifPresent(any -> problems.rejectValue("lastDay", "member.leave.future"));
        day.filter(any -> joined != null && any.isBefore(joined))
                .ifPresent(any -> problems.rejectValue("lastDay", "member.leave.beforeJoining"));
        return day.filter(any -> !problems.hasErrors());
    }

    private ModelAndView page(UUID id, HttpStatus status) {
        return new ModelAndView(VIEW, status).addObject("member", files.basics(new MemberId(id)));
    }

    private LocalDate today() {
        return clock.instant().atZone(network.timeZone()).toLocalDate();
    }
}
