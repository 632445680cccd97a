package si.glas.tasks.web;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import si.glas.people.AllowedFor;
import si.glas.people.SignedIn;

/** Shows what waits for somebody. */
@Controller
@AllowedFor
class InboxController {

    private final InboxReader inbox;

    InboxController(InboxReader inbox) {
        this.inbox = inbox;
    }

    @GetMapping("/inbox")
    String show(@AuthenticationPrincipal SignedIn me, Model page) {
        page.addAttribute("inbox", inbox.read(me));
        return "tasks/inbox";
    }
}
