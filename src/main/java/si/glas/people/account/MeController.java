package si.glas.people.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import si.glas.people.AllowedFor;
import si.glas.people.ChangePerson;
import si.glas.people.PersonDetails;
import si.glas.people.SignedIn;

/** Shows people their own page, and changes their details. */
@Controller
@AllowedFor
class MeController {

    private final MePage page;
    private final ChangePerson persons;
    private final MessageSource messages;

    MeController(MePage page, ChangePerson persons, MessageSource messages) {
        this.page = page;
        this.persons = persons;
        this.messages = messages;
    }

    @GetMapping("/me")
    String show(Model model, @AuthenticationPrincipal SignedIn me, HttpServletRequest request) {
        return page.show(model, me, request);
    }

    @PostMapping("/me")
    String change(
            @Valid @ModelAttribute(MePage.DETAILS) OwnDetailsForm form,
            BindingResult problems,
            Model model,
            @AuthenticationPrincipal SignedIn me,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes after) {
        if (problems.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page.show(model, me, request);
        }
        PersonDetails details = form.details(me.language());
        persons.changeOwn(me.id(), details);
        after.addFlashAttribute(
                "done", messages.getMessage("me.saved", null, details.language().locale()));
        // The pages follow the language of the mails.
        return details.language() == me.language()
                ? "redirect:/me"
                : "redirect:/me?lang=" + details.language().tag();
    }
}
