package si.glas.ballots.rules;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What comes after a missed quorum.
 *
 * @param rules by which it is held
 * @param after how long after the first closing it opens; none for at once
 */
public record SecondCall(
        String rules,
        @JsonSetter(nulls = Nulls.SET) @Nullable Duration after,
        String article) {

    public Instant opensAt(Instant closedAt) {
        return after == null ? closedAt : closedAt.plus(after);
    }
}
