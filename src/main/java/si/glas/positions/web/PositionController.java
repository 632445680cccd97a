package si.glas.positions.web;

import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import si.glas.chronicle.Chronicle;
import si.glas.kernel.NotFound;
import si.glas.people.AllowedFor;
import si.glas.people.SignedIn;
import si.glas.positions.PositionArchive;
import si.glas.positions.PositionHeads;
import si.glas.positions.PositionId;
import si.glas.positions.PositionView;
import si.glas.positions.TextVersions;
import si.glas.positions.VersionView;
import si.glas.texts.Demands;
import si.glas.texts.MarkdownText;
import si.glas.texts.Rendering;
import si.glas.timetable.Deadlines;

/** One position to read: its text, its versions, what has changed, and what was done. */
@Controller
@RequestMapping("/positions/{id}")
@AllowedFor
class PositionController {

    private static final int BELOW_THE_TITLE = 2;

    private final PositionArchive positions;
    private final PositionHeads heads;
    private final TextVersions versions;
    private final Changes changes;
    private final Deadlines deadlines;
    private final Chronicle chronicle;

    PositionController(
            PositionArchive positions,
            PositionHeads heads,
            TextVersions versions,
            Changes changes,
            Deadlines deadlines,
            Chronicle chronicle) {
        this.positions = positions;
        this.heads = heads;
        this.versions = versions;
        this.changes = changes;
        this.deadlines = deadlines;
        this.chronicle = chronicle;
    }

    @GetMapping
    String read(@PathVariable UUID id, @AuthenticationPrincipal SignedIn me, Model model) {
        PositionView position = heads.show(id, "text", me, model);
        VersionView newest = positions.version(Objects.requireNonNull(position.current()));
        model.addAttribute(
                "deadlines",
                deadlines.of(id).stream().filter(deadline -> deadline.open()).toList());
        showText(newest, model);
        return "positions/position";
    }

    @GetMapping("/versions")
    String versions(@PathVariable UUID id, @AuthenticationPrincipal SignedIn me, Model model) {
        PositionView position = heads.show(id, "versions", me, model);
        model.addAttribute("versions", versions.of(position.id()));
        return "positions/versions";
    }

    @GetMapping("/versions/{number}")
    String version(@PathVariable UUID id, @PathVariable int number, @AuthenticationPrincipal SignedIn me, Model model) {
        heads.show(id, "versions", me, model);
        showText(version(id, number), model);
        return "positions/version";
    }

    @GetMapping("/compare")
    String compare(
            @PathVariable UUID id,
            @RequestParam int from,
            @RequestParam int to,
            @AuthenticationPrincipal SignedIn me,
            Locale locale,
            Model model) {
        heads.show(id, "versions", me, model);
        VersionView old = version(id, from);
        VersionView now = version(id, to);
        model.addAttribute("old", old);
        model.addAttribute("now", now);
        model.addAttribute("changes", changes.between(old, now, locale));
        return "positions/compare";
    }

    @GetMapping("/chronology")
    String chronology(@PathVariable UUID id, @AuthenticationPrincipal SignedIn me, Model model) {
        heads.show(id, "chronology", me, model);
        model.addAttribute("entries", chronicle.of(id));
        return "positions/chronology";
    }

    private VersionView version(UUID id, int number) {
        PositionId position = new PositionId(id);
        return versions.of(position, number).orElseThrow(() -> new NotFound(position));
    }

    private static void showText(VersionView version, Model model) {
        MarkdownText text = new MarkdownText(version.markdown());
        model.addAttribute("version", version);
        model.addAttribute("html", text.html(Rendering.fromHeading(BELOW_THE_TITLE)));
        model.addAttribute("fingerprint", text.fingerprint());
        model.addAttribute("demands", Demands.of(text));
    }
}
