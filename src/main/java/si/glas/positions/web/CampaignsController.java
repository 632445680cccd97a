package si.glas.positions.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import si.glas.people.AllowedFor;
import si.glas.people.Role;
import si.glas.people.SignedIn;
import si.glas.positions.CampaignId;
import si.glas.positions.Campaigns;
import si.glas.positions.PositionShelf;
import si.glas.positions.PositionShelf.Search;
import si.glas.positions.StartCampaign;

/** Campaigns, and the positions of each. */
@Controller
@RequestMapping("/positions/campaigns")
@AllowedFor
class CampaignsController {

    private static final int LONGEST_TITLE = 200;

    private final Campaigns campaigns;
    private final PositionShelf shelf;
    private final StartCampaign startCampaign;
    private final MessageSource messages;

    CampaignsController(Campaigns campaigns, PositionShelf shelf, StartCampaign startCampaign, MessageSource messages) {
        this.campaigns = campaigns;
        this.shelf = shelf;
        this.startCampaign = startCampaign;
        this.messages = messages;
    }

    @GetMapping("/{id}")
    String read(@PathVariable UUID id, Model model) {
        CampaignId campaign = new CampaignId(id);
        model.addAttribute("campaign", campaigns.get(campaign));
        model.addAttribute("positions", shelf.find(new Search("", null, campaign, 0)));
        return "positions/campaign";
    }

    @GetMapping("/new")
    @AllowedFor(Role.COORDINATOR)
    String open() {
        return "positions/start-campaign";
    }

    @PostMapping("/new")
    @AllowedFor(Role.COORDINATOR)
    String start(
            @RequestParam String title,
            @RequestParam String goal,
            @AuthenticationPrincipal SignedIn me,
            Locale locale,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        if (title.isBlank() || title.length() > LONGEST_TITLE) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("typedTitle", title);
            model.addAttribute("goal", goal);
            model.addAttribute("problem", true);
            return "positions/start-campaign";
        }
        CampaignId campaign = startCampaign.start(title.strip(), goal.strip(), me.id());
        next.addFlashAttribute("done", messages.getMessage("positions.campaign.started", null, locale));
        return "redirect:/positions/campaigns/" + campaign;
    }
}
