package si.glas.submissions.web;

import java.util.List;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import si.glas.people.AllowedFor;
import si.glas.people.SignedIn;
import si.glas.positions.PositionHeads;
import si.glas.positions.PositionView;
import si.glas.submissions.DossierView;
import si.glas.submissions.Submissions;

/** All submissions of a position, for everybody who may read it; evidence for those who may look into it. */
@Controller
@AllowedFor
class SubmissionsTabController {

    private final PositionHeads heads;
    private final Submissions submissions;
    private final Insight insight;

    SubmissionsTabController(PositionHeads heads, Submissions submissions, Insight insight) {
        this.heads = heads;
        this.submissions = submissions;
        this.insight = insight;
    }

    @GetMapping("/positions/{id}/submissions")
    String show(@PathVariable UUID id, @AuthenticationPrincipal SignedIn me, Model page) {
        PositionView position = heads.show(id, SubmissionsTab.NAME, me, page);
        List<DossierView> dossiers = submissions.dossiers(position.id()).stream()
                .map(DossierView::of)
                .toList();
        page.addAttribute("dossiers", dossiers);
        page.addAttribute(
                "insight",
                !dossiers.isEmpty() && insight.isAllowed(dossiers.getFirst().submission(), me));
        return "submissions/tab";
    }
}
