package si.glas.review.web;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import si.glas.people.MemberId;
import si.glas.people.SignedIn;
import si.glas.review.Review;
import si.glas.review.SayNothingToAdd;
import si.glas.review.Speaker;

/** The text under review, paragraph by paragraph, with what members say about it and what came of it. */
@Controller
@RequestMapping("/positions/{id}/review")
@AllowedFor
class ReviewController {

    private final ReviewPages pages;
    private final SayNothingToAdd sayNothingToAdd;

    ReviewController(ReviewPages pages, SayNothingToAdd sayNothingToAdd) {
        this.pages = pages;
        this.sayNothingToAdd = sayNothingToAdd;
    }

    /**
     * @param reading of which the review is shown; the newest if none is named
     * @param speaksFor the member for whom the reader takes part
     */
    @GetMapping
    String read(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Integer reading,
            @RequestParam(name = "for", required = false) @Nullable UUID speaksFor,
            @AuthenticationPrincipal SignedIn me,
            Locale locale,
            Model model) {
        pages.show(review(id, reading), me, speaksFor, locale, model);
        return "review/review";
    }

    /** What was answered, in the order in which it was written. */
    @GetMapping("/outcome")
    String outcome(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Integer reading,
            @RequestParam(name = "for", required = false) @Nullable UUID speaksFor,
            @AuthenticationPrincipal SignedIn me,
            Locale locale,
            Model model) {
        pages.show(review(id, reading), me, speaksFor, locale, model);
        return "review/outcome";
    }

    @PostMapping("/nothing-to-add")
    String sayNothingToAdd(
            @PathVariable UUID id,
            @RequestParam UUID member,
            @AuthenticationPrincipal SignedIn me,
            Locale locale,
            RedirectAttributes next) {
        sayNothingToAdd.say(pages.newest(id).id(), new Speaker(me.id(), new MemberId(member)));
        next.addFlashAttribute("done", pages.say("review.nothingToAdd.done", locale));
        return ReviewPages.back(id, member, "standing");
    }

    private Review review(UUID position, @Nullable Integer reading) {
        return reading == null ? pages.newest(position) : pages.ofReading(position, reading);
    }
}
