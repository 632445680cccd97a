package si.glas.people.web;

import jakarta.validation.Valid;
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
import si.glas.chronicle.Chronicle;
import si.glas.kernel.PersonId;
import si.glas.people.AllowedFor;
import si.glas.people.ChangePerson;
import si.glas.people.ChangedMeanwhile;
import si.glas.people.Email;
import si.glas.people.EmailTaken;
import si.glas.people.Role;
import si.glas.people.SignedIn;

/** Shows a person, and puts right how they are called and reached. */
@Controller
@AllowedFor({Role.COORDINATOR, Role.ADMINISTRATOR})
class PersonController {

    private static final String FORM = "people/person-form";

    private final PersonFiles files;
    private final ChangePerson changePerson;
    private final Chronicle chronicle;
    private final Done done;

    PersonController(PersonFiles files, ChangePerson changePerson, Chronicle chronicle, Done done) {
        this.files = files;
        this.changePerson = changePerson;
        this.chronicle = chronicle;
        this.done = done;
    }

    @GetMapping("/members/people/{id}")
    ModelAndView show(@PathVariable UUID id, @AuthenticationPrincipal SignedIn me) {
        return new ModelAndView("people/person", "file", files.of(new PersonId(id)))
                .addObject("entries", chronicle.of(id))
                .addObject("givesRoles", me.has(Role.ADMINISTRATOR));
    }

    @GetMapping("/members/people/{id}/edit")
    ModelAndView edit(@PathVariable UUID id) {
        return new ModelAndView(FORM, "form", PersonForm.of(files.basics(new PersonId(id)))).addObject("id", id);
    }

    @PostMapping("/members/people/{id}")
    ModelAndView change(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") PersonForm form,
            BindingResult problems,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes after) {
        Optional<Email> email = Email.parse(form.email());
        if (email.isEmpty()) {
            problems.rejectValue("email", "people.email.malformed");
        }
        if (problems.hasErrors() || email.isEmpty()) {
            return Problems.again(FORM, problems, Map.of("id", id));
        }
        try {
            changePerson.change(new PersonId(id), form.version(), form.details(), email.get(), me);
        } catch (ChangedMeanwhile | EmailTaken refusal) {
            Problems.reject(problems, refusal);
            return Problems.again(FORM, problems, Map.of("id", id));
        }
        done.say(after, "people.saved");
        return new ModelAndView("redirect:/members/people/" + id);
    }
}
