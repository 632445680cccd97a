package si.glas.oversight.web;

import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import si.glas.engine.Incidents;
import si.glas.people.AllowedFor;
import si.glas.people.Role;

/** Lets a process that got stuck try again. */
@Controller
@AllowedFor({Role.COORDINATOR, Role.ADMINISTRATOR})
class IncidentController {

    private final Incidents incidents;
    private final MessageSource messages;

    IncidentController(Incidents incidents, MessageSource messages) {
        this.incidents = incidents;
        this.messages = messages;
    }

    @PostMapping("/portfolio/{id}/incidents/{incident}/retry")
    String retry(@PathVariable UUID id, @PathVariable long incident, Locale locale, RedirectAttributes next) {
        incidents.retry(incident);
        next.addFlashAttribute("done", messages.getMessage("oversight.retried", null, locale));
        return "redirect:/portfolio/" + id;
    }
}
