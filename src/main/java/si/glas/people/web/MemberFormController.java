package si.glas.people.web;

import jakarta.validation.Valid;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
import si.glas.people.AddMember;
import si.glas.people.AllowedFor;
import si.glas.people.ChangeMember;
import si.glas.people.ChangedMeanwhile;
import si.glas.people.MemberDetails;
import si.glas.people.MemberId;
import si.glas.people.MemberKnown;
import si.glas.people.Role;
import si.glas.people.SignedIn;

/** Adds members and puts them right. */
@Controller
@AllowedFor({Role.COORDINATOR, Role.ADMINISTRATOR})
class MemberFormController {

    private static final String VIEW = "people/member-form";

    private final MemberFiles files;
    private final AddMember addMember;
    private final ChangeMember changeMember;
    private final Done done;
    private final InstantSource clock;
    private final NetworkSettings network;

    MemberFormController(
            MemberFiles files,
            AddMember addMember,
            ChangeMember changeMember,
            Done done,
            InstantSource clock,
            NetworkSettings network) {
        this.files = files;
        this.addMember = addMember;
        this.changeMember = changeMember;
        this.done = done;
        this.clock = clock;
        this.network = network;
    }

    @GetMapping("/members/new")
    ModelAndView showNew() {
        return new ModelAndView(
                VIEW,
                "form",
                MemberForm.empty(clock.instant().atZone(network.timeZone()).toLocalDate()));
    }

    @PostMapping("/members")
    ModelAndView add(
            @Valid @ModelAttribute("form") MemberForm form,
            BindingResult problems,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes after) {
        Optional<MemberDetails> details = form.details(problems);
        if (details.isEmpty()) {
            return Problems.again(VIEW, problems, Map.of());
        }
        try {
            MemberId member = addMember.add(details.get(), me.actor());
            done.say(after, "member.added", details.get().name());
            return new ModelAndView("redirect:/members/" + member);
        } catch (MemberKnown refusal) {
            Problems.reject(problems, refusal);
            return Problems.again(VIEW, problems, Map.of());
        }
    }

    @GetMapping("/members/{id}/edit")
    ModelAndView show(@PathVariable UUID id) {
        return new ModelAndView(VIEW, "form", MemberForm.of(files.basics(new MemberId(id)))).addObject("id", id);
    }

    @PostMapping("/members/{id}")
    ModelAndView change(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") MemberForm form,
            BindingResult problems,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes after) {
        Optional<MemberDetails> details = form.details(problems);
        if (details.isEmpty()) {
            return Problems.again(VIEW, problems, Map.of("id", id));
        }
        try {
            changeMember.change(new MemberId(id), form.version(), details.get(), me.actor());
            done.say(after, "people.saved");
            return new ModelAndView("redirect:/members/" + id);
        } catch (MemberKnown | ChangedMeanwhile refusal) {
            Problems.reject(problems, refusal);
            return Problems.again(VIEW, problems, Map.of("id", id));
        }
    }
}
