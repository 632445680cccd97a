package si.glas.review.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.UUID;
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
import si.glas.review.CloseReview;

/** Closes a review before its time, after asking once more and for a reason. */
@Controller
@RequestMapping("/positions/{id}/review/close")
@AllowedFor(Role.COORDINATOR)
class CloseReviewController {

    private static final int LONGEST_REASON = 500;

    private final CloseReview closeReview;
    private final ReviewPages pages;

    CloseReviewController(CloseReview closeReview, ReviewPages pages) {
        this.closeReview = closeReview;
        this.pages = pages;
    }

    @GetMapping
    String ask(@PathVariable UUID id, @AuthenticationPrincipal SignedIn me, Locale locale, Model model) {
        pages.show(pages.newest(id), me, null, locale, model);
        return "review/close";
    }

    @PostMapping
    String close(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            @AuthenticationPrincipal SignedIn me,
            Locale locale,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            model.addAttribute("reason", reason);
            model.addAttribute("problem", true);
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return ask(id, me, locale, model);
        }
        closeReview.early(pages.newest(id).id(), reason.strip(), me.id());
        next.addFlashAttribute("done", pages.say("review.close.done", locale));
        return "redirect:" + ReviewPages.path(id);
    }
}
