package si.glas.people.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import si.glas.people.AllowedFor;
import si.glas.people.Email;
import si.glas.people.SignedIn;
import si.glas.people.access.Secret;
import si.glas.people.access.TooManyAsks;

/** Lets people move to another address once they have shown that it is theirs. */
@Controller
@AllowedFor
class EmailChangeController {

    private final MePage page;
    private final AskEmailChange asks;
    private final ConfirmEmail confirmations;
    private final MessageSource messages;

    EmailChangeController(MePage page, AskEmailChange asks, ConfirmEmail confirmations, MessageSource messages) {
        this.page = page;
        this.asks = asks;
        this.confirmations = confirmations;
        this.messages = messages;
    }

    record EmailForm(@Nullable String email) {}

    @PostMapping("/me/email")
    String ask(
            @ModelAttribute(MePage.EMAIL) EmailForm form,
            BindingResult problems,
            Model model,
            @AuthenticationPrincipal SignedIn me,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes after,
            Locale locale) {
        Optional<Email> email = Email.parse(form.email());
        if (email.isEmpty()) {
            problems.rejectValue("email", "people.email.malformed");
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page.show(model, me, request);
        }
        try {
            asks.ask(me.id(), email.get());
        } catch (TooManyAsks refusal) {
            problems.reject("refusal." + refusal.code(), refusal.arguments().toArray(), null);
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            return page.show(model, me, request);
        }
        done("me.email.sent", new Object[] {email.get().value()}, after, locale);
        return "redirect:/me";
    }

    @GetMapping("/me/email/confirm")
    ModelAndView show(@RequestParam(defaultValue = "") String token, @AuthenticationPrincipal SignedIn me) {
        Optional<Email> email = confirmations.waiting(me.id(), new Secret(token));
        ModelAndView shown =
                new ModelAndView("people/confirm-email", email.isPresent() ? HttpStatus.OK : HttpStatus.GONE);
        shown.addObject("email", email.map(Email::value).orElse(null));
        shown.addObject("token", token);
        return shown;
    }

    @PostMapping("/me/email/confirm")
    ModelAndView confirm(
            @RequestParam(defaultValue = "") String token,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes after,
            Locale locale) {
        if (!confirmations.confirm(me.id(), new Secret(token))) {
            return show(token, me);
        }
        done("me.email.changed", null, after, locale);
        return new ModelAndView("redirect:/me");
    }

    private void done(String key, Object @Nullable [] arguments, RedirectAttributes after, Locale locale) {
        after.addFlashAttribute("done", messages.getMessage(key, arguments, locale));
    }
}
