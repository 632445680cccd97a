package si.glas.ballots.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import si.glas.ballots.VoterId;
import si.glas.forms.FormSubmission;

/**
 * What a browser sends when somebody votes: the form {@code vote}, and what the page says around it.
 *
 * @param voters for whom
 * @param alone whether the paper was for one voter, so that nobody could be ticked
 * @param confirmed whether they were asked if they mean it, where a vote is final
 */
record VotePost(Set<VoterId> voters, boolean alone, boolean confirmed, MultiValueMap<String, String> fields) {

    static VotePost of(MultiValueMap<String, String> fields) {
        return new VotePost(
                fields.getOrDefault("voter", List.of()).stream()
                        .flatMap(VotePost::voter)
                        .collect(Collectors.toSet()),
                fields.containsKey("alone"),
                fields.containsKey("confirmed"),
                fields);
    }

    FormSubmission form() {
        return new FormSubmission(fields);
    }

    /** What was marked on the paper, to be sent once more when it is confirmed. */
    MultiValueMap<String, String> marked() {
        MultiValueMap<String, String> marked = new LinkedMultiValueMap<>();
        fields.forEach((name, values) -> {
            if (name.matches("choice|reason|answer|option-\\d+")) {
                marked.addAll(name, values);
            }
        });
        return marked;
    }

    boolean isForNobody() {
        return voters.isEmpty();
    }

    /** Nobody, if somebody has made it up. */
    private static Stream<VoterId> voter(String id) {
        try {
            return Stream.of(new VoterId(UUID.fromString(id)));
        } catch (IllegalArgumentException e) {
            return Stream.empty();
        }
    }
}
