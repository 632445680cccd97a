package si.glas.people.web;

import jakarta.validation.Valid;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
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
import si.glas.kernel.PersonId;
import si.glas.people.AllowedFor;
import si.glas.people.Email;
import si.glas.people.GrantRole;
import si.glas.people.RevokeRole;
import si.glas.people.Role;
import si.glas.people.SignedIn;

/** Shows who has which role, gives and takes them. */
@Controller
@AllowedFor(Role.ADMINISTRATOR)
class RolesController {

    private static final String VIEW = "people/roles";
    private static final List<Role> GRANTED =
            List.of(Role.COORDINATOR, Role.BOARD, Role.PRESIDENT, Role.EDITOR, Role.AUDITOR, Role.ADMINISTRATOR);

    private final PersonFiles files;
    private final GrantRole grantRole;
    private final RevokeRole revokeRole;
    private final Done done;

    RolesController(PersonFiles files, GrantRole grantRole, RevokeRole revokeRole, Done done) {
        this.files = files;
        this.grantRole = grantRole;
        this.revokeRole = revokeRole;
        this.done = done;
    }

    @GetMapping("/members/roles")
    ModelAndView show() {
        return new ModelAndView(VIEW, "form", RoleForm.empty()).addAllObjects(holders());
    }

    /** To somebody who need not be known yet. */
    @PostMapping("/members/roles")
    ModelAndView grant(
            @Valid @ModelAttribute("form") RoleForm form,
            BindingResult problems,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes after) {
        Optional<Email> email = Email.parse(form.email());
        Optional<Role> role =
                GRANTED.stream().filter(any -> any.name().equals(form.role())).findFirst();
        if (email.isEmpty()) {
            problems.rejectValue("email", "people.email.malformed");
        }
        if (role.isEmpty()) {
            problems.rejectValue("role", "roles.missing");
        }
        if (problems.hasErrors() || email.isEmpty() || role.isEmpty()) {
            return Problems.again(VIEW, problems, holders());
        }
        PersonId person = grantRole.grant(email.get(), form.details(), role.get(), me.actor());
        done.say(after, "roles.granted");
        return new ModelAndView("redirect:/members/people/" + person);
    }

    @PostMapping("/members/people/{id}/roles")
    String grant(
            @PathVariable UUID id,
            @RequestParam Role role,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes after) {
        grantRole.grant(new PersonId(id), role, me.actor());
        done.say(after, "roles.granted");
        return "redirect:/members/people/" + id;
    }

    @PostMapping("/members/people/{id}/roles/revoke")
    String revoke(
            @PathVariable UUID id,
            @RequestParam Role role,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes after) {
        revokeRole.revoke(new PersonId(id), role, me.actor());
        done.say(after, "roles.revoked");
        return "redirect:/members/people/" + id;
    }

    private Map<String, Object> holders() {
        Map<Role, List<PersonFiles.Holder>> holders = files.holders().stream()
                .collect(Collectors.groupingBy(
                        PersonFiles.Holder::role, () -> new EnumMap<>(Role.class), Collectors.toList()));
        return Map.of("roles", GRANTED, "holders", holders);
    }
}
