package si.glas.ballots;

import java.util.UUID;
import si.glas.kernel.Id;

/** Which question. */
public record QuestionId(UUID value) implements Id {

    static QuestionId random() {
        return new QuestionId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
