package si.glas.site;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import si.glas.people.Public;
import si.glas.people.SignedIn;

/** Says to strangers what this is; whoever is signed in goes on to what waits for them. */
@Controller
@Public
class FrontPageController {

    @GetMapping("/")
    String show(@AuthenticationPrincipal @Nullable SignedIn me) {
        return me == null ? "front-page" : "redirect:/inbox";
    }
}
