package si.glas.people.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import si.glas.people.AllowedFor;
import si.glas.people.Role;
import si.glas.people.Words;
import si.glas.people.access.Htmx;

/** Lists the members; the same list for a page and for a script that asks for it while somebody types. */
@Controller
@AllowedFor({Role.COORDINATOR, Role.ADMINISTRATOR})
class MembersController {

    private final MemberSearch search;

    MembersController(MemberSearch search) {
        this.search = search;
    }

    @GetMapping("/members")
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "ALL") MemberFilter who,
            @RequestParam(defaultValue = "1") int page,
            Model model,
            HttpServletRequest request) {
        String words = Words.line(q);
        model.addAttribute("found", search.find(words, who, Math.clamp(page, 1, 10_000)));
        model.addAttribute("words", words);
        model.addAttribute("filter", who);
        model.addAttribute("filters", MemberFilter.values());
        return Htmx.asks(request) ? "people/members :: list" : "people/members";
    }
}
