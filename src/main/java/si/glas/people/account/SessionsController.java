package si.glas.people.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import si.glas.people.AllowedFor;
import si.glas.people.SignedIn;
import si.glas.people.access.Sessions;

/** Signs people out where they have left themselves signed in. */
@Controller
@AllowedFor
class SessionsController {

    private final Sessions sessions;
    private final MessageSource messages;

    SessionsController(Sessions sessions, MessageSource messages) {
        this.sessions = sessions;
        this.messages = messages;
    }

    @PostMapping("/me/sessions/end")
    String end(
            @RequestParam String handle,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes after,
            Locale locale) {
        sessions.end(me.id(), handle);
        after.addFlashAttribute("done", messages.getMessage("me.session.ended", null, locale));
        return "redirect:/me";
    }

    @PostMapping("/me/sessions/end-others")
    String endOthers(
            HttpServletRequest request, @AuthenticationPrincipal SignedIn me, RedirectAttributes after, Locale locale) {
        sessions.endAllBut(me.id(), request.getSession());
        after.addFlashAttribute("done", messages.getMessage("me.session.othersEnded", null, locale));
        return "redirect:/me";
    }
}
