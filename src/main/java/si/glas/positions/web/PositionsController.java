package si.glas.positions.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import si.glas.people.AllowedFor;
import si.glas.positions.CampaignId;
import si.glas.positions.Campaigns;
import si.glas.positions.PositionShelf;
import si.glas.positions.PositionShelf.Search;
import si.glas.positions.PositionShelf.Spine;
import si.glas.positions.PositionView.Stage;

/** Everything that the network says, has said, or is about to say. */
@Controller
@AllowedFor
class PositionsController {

    private final PositionShelf shelf;
    private final Campaigns campaigns;

    PositionsController(PositionShelf shelf, Campaigns campaigns) {
        this.shelf = shelf;
        this.campaigns = campaigns;
    }

    @GetMapping("/positions")
    String list(
            @RequestParam(defaultValue = "") String words,
            @RequestParam(required = false) @Nullable Stage stage,
            @RequestParam(required = false) @Nullable UUID campaign,
            @RequestParam(defaultValue = "0") int page,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            Model model) {
        Search search =
                new Search(words.strip(), stage, campaign == null ? null : new CampaignId(campaign), Math.max(0, page));
        List<Spine> found = shelf.find(search);
        model.addAttribute("search", search);
        model.addAttribute("positions", found.stream().limit(PositionShelf.PAGE).toList());
        model.addAttribute("more", found.size() > PositionShelf.PAGE);
        model.addAttribute("stages", Stage.values());
        model.addAttribute("campaigns", campaigns.findAllByOrderByTitle());
        return htmx == null ? "positions/positions" : "positions/positions :: results";
    }
}
