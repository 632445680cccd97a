package si.glas.people.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import si.glas.people.Email;
import si.glas.people.Public;
import si.glas.people.SetUpNetwork;
import si.glas.people.SignedIn;
import si.glas.people.access.SafePath;
import si.glas.people.access.Secret;
import si.glas.people.access.TooManyAsks;

/** Asks for the address and sends the mail. */
@Controller
@Public
class SignInController {

    private static final String FORM = "people/sign-in";

    private final AskSignIn asks;
    private final SignInMail mail;
    private final SetUpNetwork setUp;

    SignInController(AskSignIn asks, SignInMail mail, SetUpNetwork setUp) {
        this.asks = asks;
        this.mail = mail;
        this.setUp = setUp;
    }

    @GetMapping("/sign-in")
    ModelAndView show(
            @RequestParam(required = false) @Nullable String then, @AuthenticationPrincipal @Nullable SignedIn me) {
        SafePath wanted = SafePath.of(then);
        if (me != null) {
            return new ModelAndView("redirect:" + wanted.value());
        }
        return setUp.isNeeded()
                ? new ModelAndView("redirect:/set-up")
                : new ModelAndView(FORM, "form", new AskForm("", wanted.value()));
    }

    @PostMapping("/sign-in")
    ModelAndView ask(
            @ModelAttribute("form") AskForm form,
            BindingResult problems,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<Email> email = Email.parse(form.email());
        if (email.isEmpty()) {
            problems.rejectValue("email", "people.email.malformed");
            return new ModelAndView(FORM, problems.getModel(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            NewChallenge asked = asks.ask(email.get(), ClientAddress.of(request), SafePath.of(form.then()));
            return sent(asked, email.get().value(), request, response);
        } catch (TooManyAsks refusal) {
            problems.reject("refusal." + refusal.code(), refusal.arguments().toArray(), null);
            return new ModelAndView(FORM, problems.getModel(), HttpStatus.TOO_MANY_REQUESTS);
        }
    }

    /** One button instead of a form, where it is known who asked: by the old link, or by the browser. */
    @PostMapping("/sign-in/again")
    ModelAndView askAgain(
            @RequestParam(required = false) @Nullable String token,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<AskedBrowser> browser = AskedBrowser.of(request);
        String shown = token == null ? browser.map(AskedBrowser::email).orElse("") : "";
        return Optional.ofNullable(token)
                .map(Secret::new)
                .or(() -> browser.map(AskedBrowser::secret))
                .flatMap(old -> asks.askAgain(old, ClientAddress.of(request)))
                .map(asked -> sent(asked, shown, request, response))
                .orElseGet(() -> new ModelAndView("redirect:" + SignInPages.ASK));
    }

    private ModelAndView sent(
            NewChallenge asked, String email, HttpServletRequest request, HttpServletResponse response) {
        if (asked.person() != null) {
            mail.send(asked, asked.person());
        }
        new AskedBrowser(asked.browser(), email).remember(request, response);
        return new ModelAndView("redirect:" + SignInPages.CODE);
    }

    /**
     * What the form sends.
     *
     * @param then where to go when one is in
     */
    record AskForm(@Nullable String email, @Nullable String then) {}
}
