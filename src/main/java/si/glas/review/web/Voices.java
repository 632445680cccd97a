package si.glas.review.web;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import si.glas.language.Alphabet;
import si.glas.people.Directory;
import si.glas.people.MemberCard;
import si.glas.people.MemberId;
import si.glas.people.SignedIn;
import si.glas.review.Participation;
import si.glas.review.Review;

/** Finds out for whom somebody speaks. */
@Component
class Voices {

    private final Directory directory;
    private final Participation participation;

    Voices(Directory directory, Participation participation) {
        this.directory = directory;
        this.participation = participation;
    }

    /** @param wanted the member that they have chosen; otherwise it is the first that has not taken part */
    Voice of(SignedIn me, Review review, @Nullable UUID wanted) {
        Set<MemberId> ids = directory.representedBy(me.id());
        List<MemberCard> members = directory.members(ids).values().stream()
                .sorted(Comparator.comparing(MemberCard::name, Alphabet.of(me.language())))
                .toList();
        Set<MemberId> tookPart = participation.among(ids, review.id());
        MemberCard chosen = members.stream()
                .filter(member -> member.id().value().equals(wanted))
                .findFirst()
                .or(() -> members.stream()
                        .filter(member -> !tookPart.contains(member.id()))
                        .findFirst())
                .or(() -> members.stream().findFirst())
                .orElse(null);
        return new Voice(members, chosen, tookPart);
    }
}
