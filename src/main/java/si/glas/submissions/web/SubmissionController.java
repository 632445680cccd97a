package si.glas.submissions.web;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import si.glas.people.AllowedFor;
import si.glas.people.SignedIn;
import si.glas.submissions.EvidenceId;
import si.glas.submissions.SubmissionId;
import si.glas.submissions.Submissions;

/** One submission: where it stands, its document and evidence, what was answered. */
@Controller
@RequestMapping("/submissions/{id}")
@AllowedFor
class SubmissionController {

    private final Insight insight;
    private final Submissions submissions;
    private final SubmissionPages pages;

    SubmissionController(Insight insight, Submissions submissions, SubmissionPages pages) {
        this.insight = insight;
        this.submissions = submissions;
        this.pages = pages;
    }

    @GetMapping
    String show(@PathVariable UUID id, @AuthenticationPrincipal SignedIn me, Model page) {
        pages.fill(page, insight.read(new SubmissionId(id), me), me);
        return "submissions/submission";
    }

    @GetMapping("/position.pdf")
    ResponseEntity<byte[]> document(@PathVariable UUID id, @AuthenticationPrincipal SignedIn me) {
        return Downloads.show(
                submissions.paper(insight.read(new SubmissionId(id), me).id()));
    }

    @GetMapping("/evidence/{evidence}")
    ResponseEntity<byte[]> evidence(
            @PathVariable UUID id, @PathVariable UUID evidence, @AuthenticationPrincipal SignedIn me) {
        SubmissionId submission = insight.read(new SubmissionId(id), me).id();
        return Downloads.save(submissions.evidence(submission, new EvidenceId(evidence)));
    }
}
