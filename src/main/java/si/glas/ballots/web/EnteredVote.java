package si.glas.ballots.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import si.glas.ballots.CastVote.Answer;
import si.glas.ballots.Choice;
import si.glas.ballots.Given;
import si.glas.ballots.Marks;

/**
 * What a coordinator enters for a voter who has called or written.
 *
 * @param choice none where there are options, which stand on a paper of their own
 */
record EnteredVote(
        @NotNull UUID voter,
        @Nullable Choice choice,
        @NotNull @Nullable Given given,
        @Size(max = 2000) @Nullable String reason) {

    /** What was chosen or marked; none if nothing was, or it cannot be read. */
    Optional<Marks> marks(@Nullable OptionPaper paper) {
        return paper == null ? Optional.ofNullable(choice) : paper.marks();
    }

    Answer answer(Marks marks) {
        return new Answer(marks, reason == null ? "" : reason.strip());
    }

    /** Without what was voted: this may end up in a log. */
    @Override
    public String toString() {
        return "vote entered for " + voter;
    }
}
