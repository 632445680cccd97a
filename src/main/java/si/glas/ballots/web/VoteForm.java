package si.glas.ballots.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;
import si.glas.ballots.CastVote.Answer;
import si.glas.ballots.Choice;
import si.glas.ballots.VoterId;

/**
 * What somebody has typed into the form {@code vote}.
 *
 * @param paper into which of the papers on the page
 * @param confirmed whether they were asked if they mean it, where a vote is final
 */
record VoteForm(String paper, Set<VoterId> voters, String choice, String reason, boolean confirmed) {

    private static final int LONGEST_REASON = 2000;

    /** What stands against it, as the message {@code ballots.vote.problem.<name>}. */
    enum Problem {
        NO_VOTER("voters"),
        NO_CHOICE("yes"),
        REASON_TOO_LONG("reason");

        private final String field;

        Problem(String field) {
            this.field = field;
        }

        /** Where it can be corrected: the end of the id of an element of the page. */
        public String field() {
            return field;
        }
    }

    static VoteForm of(MultiValueMap<String, String> posted) {
        return new VoteForm(
                first(posted, "paper"),
                posted.getOrDefault("voter", List.of()).stream()
                        .flatMap(VoteForm::voter)
                        .collect(Collectors.toSet()),
                first(posted, "choice"),
                // Browsers send line ends as two characters, but count them as one.
                first(posted, "reason").replace("\r\n", "\n").strip(),
                posted.containsKey("confirmed"));
    }

    List<Problem> problems() {
        return Arrays.stream(Problem.values()).filter(this::has).toList();
    }

    /** None if there is no choice in it. */
    Optional<Answer> answer() {
        return Choice.of(choice).map(chosen -> new Answer(chosen, reason));
    }

    private boolean has(Problem problem) {
        return switch (problem) {
            case NO_VOTER -> voters.isEmpty();
            case NO_CHOICE -> Choice.of(choice).isEmpty();
            case REASON_TOO_LONG -> reason.length() > LONGEST_REASON;
        };
    }

    private static String first(MultiValueMap<String, String> posted, String name) {
        return Optional.ofNullable(posted.getFirst(name)).orElse("");
    }

    private static Stream<VoterId> voter(String id) {
        try {
            return Stream.of(new VoterId(UUID.fromString(id)));
        } catch (IllegalArgumentException e) {
            return Stream.empty();
        }
    }
}
