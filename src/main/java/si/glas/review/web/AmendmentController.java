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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import si.glas.kernel.BusinessRefusal;
import si.glas.kernel.NotFound;
import si.glas.people.AllowedFor;
import si.glas.people.SignedIn;
import si.glas.review.Contribution;
import si.glas.review.ProposeAmendment;
import si.glas.review.Review;
import si.glas.review.ReviewTexts;
import si.glas.texts.MarkdownText;
import si.glas.texts.TextDiff;

/** Where members propose another wording of a paragraph, after they have seen what others propose. */
@Controller
@RequestMapping("/positions/{id}/review/amend")
@AllowedFor
class AmendmentController {

    private final ProposeAmendment proposeAmendment;
    private final ReviewPages pages;
    private final Refused refused;

    AmendmentController(ProposeAmendment proposeAmendment, ReviewPages pages, Refused refused) {
        this.proposeAmendment = proposeAmendment;
        this.pages = pages;
        this.refused = refused;
    }

    @GetMapping
    String open(
            @PathVariable UUID id,
            @RequestParam int block,
            @RequestParam(name = "for", required = false) @Nullable UUID speaksFor,
            @AuthenticationPrincipal SignedIn me,
            Locale locale,
            Model model) {
        Review review = pages.newest(id);
        UUID member = pages.speaker(review, me, speaksFor).id().value();
        Paragraph paragraph = show(review, block, me, member, locale, model);
        if (paragraph == null) {
            throw new NotFound(review.id());
        }
        String wording = paragraph.block().markdown();
        model.addAttribute("amendForm", new AmendForm(review.textVersion().value(), block, member, wording, ""));
        return "review/amend";
    }

    @PostMapping
    String propose(
            @PathVariable UUID id,
            @Valid AmendForm form,
            BindingResult problems,
            @AuthenticationPrincipal SignedIn me,
            Locale locale,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        refused.requireReadable(problems);
        try {
            if (!problems.hasErrors()) {
                Contribution added = proposeAmendment.propose(form.proposal(id), form.speaker(me));
                next.addFlashAttribute("done", pages.say("review.amend.done", locale, added.number()));
                return ReviewPages.back(id, form.member(), "c" + added.number());
            }
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        } catch (BusinessRefusal refusal) {
            refused.note(refusal, "wording", problems, model, response);
        }
        show(pages.newest(id), form.block(), me, form.member(), locale, model);
        return "review/amend";
    }

    /** Shows what the proposal would change, before it is one. */
    @PostMapping(params = "preview")
    String preview(
            @PathVariable UUID id,
            AmendForm form,
            BindingResult problems,
            @AuthenticationPrincipal SignedIn me,
            Locale locale,
            Model model) {
        refused.requireReadable(problems);
        Paragraph paragraph = show(pages.newest(id), form.block(), me, form.member(), locale, model);
        if (paragraph != null) {
            MarkdownText old = new MarkdownText(paragraph.block().markdown());
            MarkdownText wanted = new MarkdownText(form.wording());
            model.addAttribute("preview", TextDiff.between(old, wanted, ReviewTexts.TOP_HEADING));
        }
        return "review/amend";
    }

    private @Nullable Paragraph show(
            Review review, @Nullable Integer block, SignedIn me, @Nullable UUID speaksFor, Locale locale, Model model) {
        Sheet sheet = pages.show(review, me, speaksFor, locale, model);
        Paragraph paragraph = block == null ? null : sheet.paragraph(block).orElse(null);
        model.addAttribute("paragraph", paragraph);
        return paragraph;
    }
}
