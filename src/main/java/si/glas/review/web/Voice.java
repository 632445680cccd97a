package si.glas.review.web;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import si.glas.people.MemberCard;
import si.glas.people.MemberId;
import si.glas.review.Contribution;
import si.glas.review.Speaker;

/**
 * For whom the reader may speak.
 *
 * @param members in the order of their names
 * @param chosen for whom they speak now; none if they represent nobody
 * @param tookPart those of the members who have taken part
 */
record Voice(List<MemberCard> members, @Nullable MemberCard chosen, Set<MemberId> tookPart) {

    boolean isOf(MemberId member) {
        return chosen != null && chosen.id().equals(member);
    }

    boolean wrote(Contribution contribution) {
        return isOf(contribution.member());
    }

    boolean supports(List<Speaker> supporters) {
        return supporters.stream().map(Speaker::member).anyMatch(this::isOf);
    }

    public boolean hasTakenPart() {
        return chosen != null && tookPart.contains(chosen.id());
    }

    public boolean isAChoice() {
        return members.size() > 1;
    }
}
