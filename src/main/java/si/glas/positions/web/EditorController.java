package si.glas.positions.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import si.glas.kernel.BusinessRefusal;
import si.glas.people.AllowedFor;
import si.glas.people.SignedIn;
import si.glas.positions.Drafting;
import si.glas.positions.Drafting.Sheet;
import si.glas.positions.PositionHeads;
import si.glas.positions.PositionId;
import si.glas.positions.SaveText;
import si.glas.positions.TextHasMoved;
import si.glas.positions.VersionId;
import si.glas.positions.VersionView;

/** Where editors write; nothing that was typed gets lost, whoever else saves and whatever goes wrong. */
@Controller
@RequestMapping("/positions/{id}/edit")
@AllowedFor
class EditorController {

    private static final int LONGEST_REASON = 500;

    private final Drafting drafting;
    private final SaveText saveText;
    private final PositionHeads heads;
    private final Changes changes;
    private final MessageSource messages;

    EditorController(
            Drafting drafting, SaveText saveText, PositionHeads heads, Changes changes, MessageSource messages) {
        this.drafting = drafting;
        this.saveText = saveText;
        this.heads = heads;
        this.changes = changes;
        this.messages = messages;
    }

    @GetMapping
    String open(@PathVariable UUID id, @AuthenticationPrincipal SignedIn me, Locale locale, Model model) {
        heads.show(id, "text", me, model);
        Sheet sheet = drafting.open(new PositionId(id), me.id());
        model.addAttribute("sheet", sheet);
        if (sheet.isOvertaken()) {
            // What others have changed since the text was begun.
            model.addAttribute("changes", changes.between(sheet.base(), sheet.newest(), locale));
        }
        return "positions/edit";
    }

    /** Makes what was typed a version; what cannot become one now is kept as a draft and shown again. */
    @PostMapping
    String save(
            @PathVariable UUID id,
            @RequestParam UUID base,
            @RequestParam String markdown,
            @RequestParam(defaultValue = "") String reason,
            @AuthenticationPrincipal SignedIn me,
            Locale locale,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        PositionId position = new PositionId(id);
        drafting.keep(position, new VersionId(base), markdown, me.id());
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("reason", reason);
            model.addAttribute("problem", reason.isBlank() ? "reasonMissing" : "reasonTooLong");
            return open(id, me, locale, model);
        }
        try {
            VersionView saved = saveText.save(position, new VersionId(base), markdown, me.id(), reason.strip());
            next.addFlashAttribute(
                    "done", messages.getMessage("positions.saved", new Object[] {saved.number()}, locale));
            return "redirect:/positions/" + id;
        } catch (TextHasMoved moved) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("reason", reason);
            model.addAttribute("refusal", moved);
            return open(id, me, locale, model);
        }
    }

    /** Keeps what is typed, asked for by a button or, while somebody types, by the page itself. */
    @PostMapping("/keep")
    String keep(
            @PathVariable UUID id,
            @RequestParam UUID base,
            @RequestParam String markdown,
            @AuthenticationPrincipal SignedIn me,
            Locale locale,
            RedirectAttributes next) {
        drafting.keep(new PositionId(id), new VersionId(base), markdown, me.id());
        next.addFlashAttribute("done", messages.getMessage("positions.kept", null, locale));
        return "redirect:/positions/" + id + "/edit";
    }

    @PostMapping(path = "/keep", headers = "HX-Request")
    @ResponseBody
    ResponseEntity<String> keepQuietly(
            @PathVariable UUID id,
            @RequestParam UUID base,
            @RequestParam String markdown,
            @AuthenticationPrincipal SignedIn me,
            Locale locale) {
        try {
            drafting.keep(new PositionId(id), new VersionId(base), markdown, me.id());
            return ResponseEntity.ok(messages.getMessage("positions.kept", null, locale));
        } catch (BusinessRefusal refusal) {
            return ResponseEntity.ok(messages.getMessage("positions.notKept", null, locale));
        }
    }

    @PostMapping("/rebase")
    String rebase(@PathVariable UUID id, @AuthenticationPrincipal SignedIn me) {
        drafting.takeNewestAsBase(new PositionId(id), me.id());
        return "redirect:/positions/" + id + "/edit";
    }

    @PostMapping("/discard")
    String discard(
            @PathVariable UUID id, @AuthenticationPrincipal SignedIn me, Locale locale, RedirectAttributes next) {
        drafting.discard(new PositionId(id), me.id());
        next.addFlashAttribute("done", messages.getMessage("positions.discarded", null, locale));
        return "redirect:/positions/" + id;
    }
}
