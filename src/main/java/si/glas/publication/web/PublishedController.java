package si.glas.publication.web;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;
import si.glas.chronicle.Chronicle;
import si.glas.language.Language;
import si.glas.people.Public;
import si.glas.positions.PositionArchive;
import si.glas.positions.PositionView;
import si.glas.positions.VersionView;
import si.glas.publication.Milestones;
import si.glas.publication.Published;
import si.glas.submissions.DecisionStory;
import si.glas.submissions.DossierView;
import si.glas.submissions.NamedFile;
import si.glas.submissions.PositionPaper;
import si.glas.submissions.Submissions;
import si.glas.texts.Demands;
import si.glas.texts.MarkdownText;
import si.glas.texts.Rendering;

/** What the network says, for everybody. */
@Controller
@RequestMapping("/published")
@Public
class PublishedController {

    private static final int PAGE = 20;
    private static final int BELOW_THE_TITLE = 2;
    private static final Duration KEPT_BY_BROWSERS = Duration.ofHours(1);

    private final Published published;
    private final PositionArchive positions;
    private final Submissions submissions;
    private final DecisionStory story;
    private final PositionPaper paper;
    private final Chronicle chronicle;

    PublishedController(
            Published published,
            PositionArchive positions,
            Submissions submissions,
            DecisionStory story,
            PositionPaper paper,
            Chronicle chronicle) {
        this.published = published;
        this.positions = positions;
        this.submissions = submissions;
        this.story = story;
        this.paper = paper;
        this.chronicle = chronicle;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "0") int page, Model model) {
        model.addAttribute("number", Math.max(page, 0));
        model.addAttribute("page", published.page(Math.max(page, 0), PAGE));
        return "publication/list";
    }

    @GetMapping("/{id}")
    String read(@PathVariable UUID id, Locale locale, Model model) {
        PositionView position = published.get(id);
        MarkdownText text = new MarkdownText(frozen(position).markdown());
        model.addAttribute("position", position);
        model.addAttribute("html", text.html(Rendering.fromHeading(BELOW_THE_TITLE)));
        model.addAttribute("fingerprint", text.fingerprint());
        model.addAttribute("demands", Demands.of(text));
        model.addAttribute("story", story.tell(position, Language.of(locale)));
        model.addAttribute("dossiers", dossiers(position));
        model.addAttribute("milestones", Milestones.among(chronicle.of(id)));
        return "publication/position";
    }

    @GetMapping("/{id}/position.pdf")
    @Nullable ResponseEntity<byte[]> print(@PathVariable UUID id, WebRequest request) {
        PositionView position = published.get(id);
        if (request.checkNotModified(frozen(position).sha256())) {
            return null;
        }
        NamedFile pdf = paper.forEverybody(position);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(KEPT_BY_BROWSERS).cachePublic())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(pdf.name()).build().toString())
                .contentType(MediaType.APPLICATION_PDF)
                .body(pdf.content());
    }

    private List<DossierView> dossiers(PositionView position) {
        return submissions.dossiers(position.id()).stream()
                .filter(dossier -> dossier.submission().isDelivered())
                .map(DossierView::of)
                .toList();
    }

    private VersionView frozen(PositionView position) {
        return positions.version(Objects.requireNonNull(position.frozen()));
    }
}
