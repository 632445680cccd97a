package si.glas.ballots.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import si.glas.ballots.CastVote.Answer;
import si.glas.ballots.Choice;
import si.glas.ballots.Given;

/** What a coordinator enters for a voter who has called or written. */
record EnteredVote(
        @NotNull UUID voter,
        @NotNull @Nullable Choice choice,
        @NotNull @Nullable Given given,
        @Size(max = 2000) @Nullable String reason) {

    Answer answer(Choice choice) {
        return new Answer(choice, reason == null ? "" : reason.strip());
    }

    /** Without what was voted: this may end up in a log. */
    @Override
    public String toString() {
        return "vote entered for " + voter;
    }
}
