package si.glas.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import si.glas.kernel.PersonId;
import si.glas.positions.PositionId;
import si.glas.review.AddComment.Comment;
import si.glas.review.ProposeAmendment.Proposal;

/**
 * A text before the members, in a network of three of them, each with a representative; made by {@link Scenes}.
 *
 * @param others more members where a test wants more
 */
public record Scene(
        PersonId editor,
        PersonId secondEditor,
        PersonId coordinator,
        Speaker oder,
        Speaker lutka,
        Speaker galerija,
        List<Speaker> others,
        Review review) {

    /** Its blocks: 1 a heading, 2 and 3 paragraphs, 4 a heading, 5 to 7 the items of a list, 8 a table. */
    public static final String TEXT = """
            # Culture in the city

            The network welcomes the draft act and thanks the ministry for the consultation.

            Artists wait for their money for 90 days, which ruins many of them.

            ## Demands

            1. Fees are paid within 30 days.
            2. The list of calls is public.
            3. Rooms in public buildings are free of charge.

            | Year | Budget |
            |------|--------|
            | 2026 | 12 mio |
            | 2027 | 14 mio |
            """;

    public static final String DEMAND = "Fees are paid within 30 days.";

    public PositionId position() {
        return review.position();
    }

    public String path() {
        return "/positions/" + position() + "/review";
    }

    public Comment comment(@Nullable Integer block, String words) {
        return new Comment(position(), review.textVersion(), block, words);
    }

    public Proposal proposal(int block, String wording) {
        return new Proposal(position(), review.textVersion(), block, wording, "It has to be said.");
    }
}
