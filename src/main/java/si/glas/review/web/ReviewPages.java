package si.glas.review.web;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import si.glas.kernel.NotAllowed;
import si.glas.kernel.NotFound;
import si.glas.people.MemberCard;
import si.glas.people.SignedIn;
import si.glas.positions.PositionHeads;
import si.glas.positions.PositionId;
import si.glas.review.Review;
import si.glas.review.Reviews;
import si.glas.texts.DiffLabels;

/** What all pages of a review show. */
@Component
class ReviewPages {

    private final Reviews reviews;
    private final Sheets sheets;
    private final Voices voices;
    private final PositionHeads heads;
    private final MessageSource messages;

    ReviewPages(Reviews reviews, Sheets sheets, Voices voices, PositionHeads heads, MessageSource messages) {
        this.reviews = reviews;
        this.sheets = sheets;
        this.voices = voices;
        this.heads = heads;
        this.messages = messages;
    }

    /** @throws NotFound if the position has not been reviewed yet */
    Review newest(UUID position) {
        PositionId id = new PositionId(position);
        return reviews.newestOf(id).orElseThrow(() -> new NotFound(id));
    }

    /** @throws NotFound if the position has not been reviewed in this reading */
    Review ofReading(UUID position, int reading) {
        PositionId id = new PositionId(position);
        return reviews.of(id, reading).orElseThrow(() -> new NotFound(id));
    }

    /**
     * Puts the position's head and the text with everything that is said about it into a page's model.
     *
     * @throws si.glas.kernel.NotAllowed if the reader may not read the position yet
     */
    Sheet show(Review review, SignedIn reader, @Nullable UUID speaksFor, Locale locale, Model model) {
        heads.show(review.position().value(), "review", reader, model);
        Sheet sheet = sheets.of(review, reader, speaksFor);
        model.addAttribute("sheet", sheet);
        model.addAttribute("labels", new DiffLabels(say("positions.added", locale), say("positions.removed", locale)));
        return sheet;
    }

    /**
     * For whom somebody speaks who opens a form.
     *
     * @throws NotAllowed if they represent nobody
     */
    MemberCard speaker(Review review, SignedIn me, @Nullable UUID wanted) {
        MemberCard chosen = voices.of(me, review, wanted).chosen();
        if (chosen == null) {
            throw new NotAllowed("to take part without representing a member");
        }
        return chosen;
    }

    String say(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    static String path(UUID position) {
        return "/positions/" + position + "/review";
    }

    /** Back to a place on the page, speaking for the same member. */
    static String back(UUID position, @Nullable UUID member, String anchor) {
        return "redirect:" + path(position) + (member == null ? "" : "?for=" + member) + "#" + anchor;
    }
}
