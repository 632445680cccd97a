package si.glas.people.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import si.glas.people.Public;
import si.glas.people.SignedIn;
import si.glas.people.access.SafePath;
import si.glas.people.access.Secret;

/** Shows what a link or a code is good for. To look at it uses nothing up, since programs that check mails look too. */
@Controller
@Public
class AnswerController {

    private final SignInStates states;
    private final SignInSettings settings;

    AnswerController(SignInStates states, SignInSettings settings) {
        this.states = states;
        this.settings = settings;
    }

    @GetMapping(SignInPages.LINK)
    ModelAndView showLink(
            @RequestParam(defaultValue = "") String token, @AuthenticationPrincipal @Nullable SignedIn me) {
        SignInState state = states.ofLink(new Secret(token));
        // Whoever opens the link of their mail once more wants to go in, and is in.
        if (state == SignInState.USED && me != null) {
            return new ModelAndView("redirect:" + SafePath.HOME.value());
        }
        ModelAndView page = new ModelAndView("people/sign-in-link", statusOf(state));
        page.addObject("state", state.name());
        page.addObject("token", token);
        page.addObject("me", me);
        return page;
    }

    @GetMapping(SignInPages.CODE)
    ModelAndView showCode(@RequestParam(required = false) @Nullable String malformed, HttpServletRequest request) {
        Optional<AskedBrowser> browser = AskedBrowser.of(request);
        if (browser.isEmpty()) {
            return new ModelAndView("redirect:" + SignInPages.ASK);
        }
        SignInStates.CodeState code = states.ofCode(browser.get().secret());
        ModelAndView page = new ModelAndView("people/sign-in-code", statusOf(code.state()));
        page.addObject("email", browser.get().email());
        page.addObject("code", code);
        page.addObject("malformed", malformed != null);
        page.addObject("minutes", settings.validity().toMinutes());
        return page;
    }

    private static HttpStatus statusOf(SignInState state) {
        return state == SignInState.OPEN ? HttpStatus.OK : HttpStatus.GONE;
    }
}
