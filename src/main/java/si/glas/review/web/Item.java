package si.glas.review.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import si.glas.review.Answer;
import si.glas.review.Contribution;
import si.glas.review.ContributionId;
import si.glas.texts.Block;
import si.glas.texts.TextDiff;

/**
 * A comment or an amendment as pages show it.
 *
 * @param block its paragraph; none if it is about the whole text
 * @param member who says it
 * @param person who wrote it for the member; empty if that is the member
 * @param supporters their names, the earliest first
 * @param own whether the reader's member wrote it
 * @param supported whether the reader's member supports it
 * @param conflicts the numbers of the amendments that touch the same words
 * @param change what the amendment would change
 * @param compromise what the editors changed instead
 */
record Item(
        Contribution said,
        @Nullable Block block,
        String member,
        String person,
        List<String> supporters,
        boolean own,
        boolean supported,
        List<Integer> conflicts,
        @Nullable TextDiff change,
        @Nullable TextDiff compromise) {

    public String anchor() {
        return "c" + said.number();
    }

    boolean is(ContributionId id) {
        return said.id().equals(id);
    }

    public @Nullable Answer answer() {
        return said.answer();
    }

    /** Whether the reader's member may say now that it accepts the compromise. */
    public boolean asksForAgreement() {
        Answer answer = said.answer();
        return own && answer != null && answer.isCompromise() && !answer.isAgreed();
    }
}
