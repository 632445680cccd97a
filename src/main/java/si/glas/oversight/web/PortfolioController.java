package si.glas.oversight.web;

import java.util.Locale;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import si.glas.language.Language;
import si.glas.oversight.Portfolio;
import si.glas.people.AllowedFor;
import si.glas.people.Role;
import si.glas.people.SignedIn;

/** One screen: which position, which step, who has the next move, how long is left, what is at risk. */
@Controller
@AllowedFor({Role.COORDINATOR, Role.BOARD, Role.AUDITOR, Role.ADMINISTRATOR})
class PortfolioController {

    private final Portfolio portfolio;

    PortfolioController(Portfolio portfolio) {
        this.portfolio = portfolio;
    }

    @GetMapping("/portfolio")
    String show(
            @RequestParam(defaultValue = "MOVING") Portfolio.Show show,
            @AuthenticationPrincipal SignedIn me,
            Locale locale,
            Model model) {
        model.addAttribute("show", show);
        model.addAttribute("shows", Portfolio.Show.values());
        model.addAttribute("items", portfolio.items(show, me, Language.of(locale)));
        return "oversight/portfolio";
    }
}
