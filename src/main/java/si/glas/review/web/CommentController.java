package si.glas.review.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import si.glas.kernel.BusinessRefusal;
import si.glas.kernel.NotFound;
import si.glas.people.AllowedFor;
import si.glas.people.SignedIn;
import si.glas.review.AddComment;
import si.glas.review.Contribution;
import si.glas.review.Review;

/** Where members comment: on a page of its own or, where scripts run, beside the paragraph. */
@Controller
@RequestMapping("/positions/{id}/review/comment")
@AllowedFor
class CommentController {

    private final AddComment addComment;
    private final ReviewPages pages;
    private final Refused refused;

    CommentController(AddComment addComment, ReviewPages pages, Refused refused) {
        this.addComment = addComment;
        this.pages = pages;
        this.refused = refused;
    }

    @GetMapping
    String open(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Integer block,
            @RequestParam(name = "for", required = false) @Nullable UUID speaksFor,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            @AuthenticationPrincipal SignedIn me,
            Locale locale,
            Model model) {
        Review review = pages.newest(id);
        UUID member = pages.speaker(review, me, speaksFor).id().value();
        model.addAttribute("commentForm", new CommentForm(review.textVersion().value(), block, member, ""));
        if (show(review, block, me, member, locale, model) == null && block != null) {
            throw new NotFound(review.id());
        }
        return htmx == null ? "review/comment" : "review/comment :: typing(besideText=true)";
    }

    @PostMapping
    String add(
            @PathVariable UUID id,
            @Valid CommentForm form,
            BindingResult problems,
            @AuthenticationPrincipal SignedIn me,
            Locale locale,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        refused.requireReadable(problems);
        try {
            if (!problems.hasErrors()) {
                Contribution added = addComment.add(form.comment(id), form.speaker(me));
                next.addFlashAttribute("done", pages.say("review.comment.done", locale, added.number()));
                return ReviewPages.back(id, form.member(), "c" + added.number());
            }
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        } catch (BusinessRefusal refusal) {
            refused.note(refusal, "words", problems, model, response);
        }
        show(pages.newest(id), form.block(), me, form.member(), locale, model);
        return "review/comment";
    }

    /** The same beside the paragraph: the answer is the paragraph with the new comment, or the form once more. */
    @PostMapping(headers = "HX-Request")
    String addBeside(
            @PathVariable UUID id,
            @Valid CommentForm form,
            BindingResult problems,
            @AuthenticationPrincipal SignedIn me,
            Locale locale,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        String page = add(id, form, problems, me, locale, model, response, next);
        if (page.startsWith("redirect:")) {
            show(pages.newest(id), form.block(), me, form.member(), locale, model);
            model.addAttribute("beside", next.getFlashAttributes().get("done"));
            return "review/paragraph :: changed";
        }
        response.setHeader("HX-Retarget", "#write-" + form.anchor());
        response.setHeader("HX-Reswap", "innerHTML");
        return "review/comment :: typing(besideText=true)";
    }

    private @Nullable Paragraph show(
            Review review, @Nullable Integer block, SignedIn me, @Nullable UUID speaksFor, Locale locale, Model model) {
        Sheet sheet = pages.show(review, me, speaksFor, locale, model);
        Paragraph paragraph = block == null ? null : sheet.paragraph(block).orElse(null);
        model.addAttribute("paragraph", paragraph);
        return paragraph;
    }
}
