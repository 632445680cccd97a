package si.glas.ballots.rules;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import si.glas.language.Language;

/**
 * A part of the members whose majority is needed beside that of all.
 *
 * @param name in each language
 * @param who belongs to it
 * @param quorum of its own; none if that of all is enough
 * @param majority of its own
 */
public record Chamber(
        Map<Language, String> name,
        Group who,
        @JsonSetter(nulls = Nulls.SET) @Nullable Provision quorum,
        Provision majority) {

    public String name(Language language) {
        return name.getOrDefault(language, who.word());
    }
}
