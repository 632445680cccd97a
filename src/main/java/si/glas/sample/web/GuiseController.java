package si.glas.sample.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import si.glas.kernel.NotAllowed;
import si.glas.people.Public;
import si.glas.people.SignInAs;
import si.glas.sample.ConditionalOnSample;
import si.glas.sample.Guise;
import si.glas.sample.Guises;

/** Signs visitors of the sample network in, as whomever they choose. */
@Controller
@ConditionalOnSample
@Public
class GuiseController {

    private final SignInAs signInAs;
    private final Guises guises;

    GuiseController(SignInAs signInAs, Guises guises) {
        this.signInAs = signInAs;
        this.guises = guises;
    }

    @PostMapping("/sample/sign-in")
    String signIn(@RequestParam Guise guise, HttpServletRequest request, HttpServletResponse response) {
        signInAs.signIn(
                guises.behind(guise).orElseThrow(() -> new NotAllowed("to sign in as " + guise)), request, response);
        return "redirect:/inbox";
    }
}
