package si.glas.review.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import si.glas.people.MemberId;
import si.glas.people.SignedIn;
import si.glas.positions.PositionId;
import si.glas.positions.VersionId;
import si.glas.review.AddComment.Comment;
import si.glas.review.Speaker;

/**
 * What somebody types to comment.
 *
 * @param read the version that they have read
 * @param block none for the whole text
 */
record CommentForm(
        @NotNull UUID read,
        @Nullable Integer block,
        @NotNull UUID member,
        @NotBlank @Size(max = 4000) String words) {

    /** What the part of the page is called where it is written. */
    public String anchor() {
        return block == null ? "whole" : "p" + block;
    }

    Comment comment(UUID position) {
        return new Comment(new PositionId(position), new VersionId(read), block, words);
    }

    Speaker speaker(SignedIn me) {
        return new Speaker(me.id(), new MemberId(member));
    }
}
