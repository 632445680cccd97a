package si.glas.people.setup;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import si.glas.kernel.NetworkSettings;
import si.glas.language.Language;
import si.glas.people.Email;
import si.glas.people.PersonDetails;
import si.glas.people.Public;
import si.glas.people.SetUpDone;
import si.glas.people.SetUpNetwork;
import si.glas.people.access.SessionStart;

/** Asks who administers a new Glas, and lets them in. */
@Controller
@Public
class SetUpController {

    private final SetUpNetwork setUp;
    private final SetUpKey key;
    private final SessionStart sessions;
    private final NetworkSettings network;

    SetUpController(SetUpNetwork setUp, SetUpKey key, SessionStart sessions, NetworkSettings network) {
        this.setUp = setUp;
        this.key = key;
        this.sessions = sessions;
        this.network = network;
    }

    @GetMapping("/set-up")
    ModelAndView show(HttpServletRequest request) {
        return page(request, Map.of("form", new SetUpForm("", "", "")), HttpStatus.OK);
    }

    @PostMapping("/set-up")
    ModelAndView setUp(
            @Valid @ModelAttribute("form") SetUpForm form,
            BindingResult problems,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<Email> email = Email.parse(form.email());
        if (email.isEmpty() && !problems.hasFieldErrors("email")) {
            problems.rejectValue("email", "people.email.malformed");
        }
        if (key.isNeededFrom(request) && !key.isRight(form.key())) {
            problems.rejectValue("key", "setUp.key.wrong");
        }
        if (problems.hasErrors() || email.isEmpty()) {
            return page(request, problems.getModel(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        PersonDetails details = new PersonDetails(form.name(), "", Language.of(locale));
        sessions.begin(setUp.setUp(email.get(), details), request, response);
        return new ModelAndView("redirect:/members");
    }

    private ModelAndView page(HttpServletRequest request, Map<String, ?> model, HttpStatus status) {
        if (!setUp.isNeeded()) {
            throw new SetUpDone();
        }
        ModelAndView page = new ModelAndView("people/set-up", model, status);
        page.addObject("keyNeeded", key.isNeededFrom(request));
        page.addObject("settings", network);
        return page;
    }
}
