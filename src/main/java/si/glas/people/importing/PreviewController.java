package si.glas.people.importing;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import si.glas.people.AllowedFor;
import si.glas.people.Role;
import si.glas.people.SignedIn;

/** Shows what a list would do, and does it when that is wanted. */
@Controller
@AllowedFor({Role.COORDINATOR, Role.ADMINISTRATOR})
class PreviewController {

    private final PreviewImport previews;
    private final ImportMembers imports;
    private final Uploads uploads;
    private final MessageSource messages;

    PreviewController(PreviewImport previews, ImportMembers imports, Uploads uploads, MessageSource messages) {
        this.previews = previews;
        this.imports = imports;
        this.uploads = uploads;
        this.messages = messages;
    }

    @GetMapping("/members/import/{id}")
    ModelAndView show(
            @PathVariable UUID id,
            @RequestParam(required = false) PlannedLine.@Nullable Outcome show,
            @RequestParam(defaultValue = "1") int page,
            @AuthenticationPrincipal SignedIn me) {
        return page(Preview.of(id, previews.preview(id, me), show, page), HttpStatus.OK);
    }

    @PostMapping("/members/import/{id}")
    ModelAndView confirm(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String mark,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes after,
            Locale locale) {
        try {
            Plan plan = imports.importMembers(id, mark, me);
            done("import.done", counts(plan), after, locale);
            return new ModelAndView("redirect:/members");
        } catch (PlanChanged refusal) {
            return page(Preview.of(id, previews.preview(id, me), null, 1), HttpStatus.CONFLICT)
                    .addObject("refused", "refusal." + refusal.code());
        }
    }

    @PostMapping("/members/import/{id}/discard")
    String discard(@PathVariable UUID id, RedirectAttributes after, Locale locale) {
        uploads.discard(id);
        done("import.discarded", List.of(), after, locale);
        return "redirect:/members/import";
    }

    private static ModelAndView page(Preview preview, HttpStatus status) {
        return new ModelAndView("people/import-preview", status).addObject("preview", preview);
    }

    private static List<Object> counts(Plan plan) {
        return List.of(plan.count(PlannedLine.Outcome.NEW), plan.count(PlannedLine.Outcome.CHANGED));
    }

    private void done(String key, List<Object> arguments, RedirectAttributes after, Locale locale) {
        after.addFlashAttribute("done", messages.getMessage(key, arguments.toArray(), locale));
    }
}
