package si.glas.documents;

import static java.util.stream.Collectors.joining;

import java.util.Set;
import java.util.TreeSet;
import si.glas.kernel.BusinessRefusal;

/** A text has characters that none of our fonts can show; a document with holes in it must not go out. */
public final class CharactersMissing extends BusinessRefusal {

    private static final long serialVersionUID = 1;

    CharactersMissing(Set<Integer> codePoints) {
        super("documents.charactersMissing", "No font has " + codes(codePoints), named(codePoints));
    }

    private static String codes(Set<Integer> codePoints) {
        return new TreeSet<>(codePoints).stream().map(CharactersMissing::code).collect(joining(", "));
    }

    /** Such as "🙂 (U+1F642)": the code for those whose fonts have no such character either. */
    private static String named(Set<Integer> codePoints) {
        return new TreeSet<>(codePoints)
                .stream()
                        .map(character -> Character.toString(character) + " (" + code(character) + ")")
                        .collect(joining(", "));
    }

    private static String code(int codePoint) {
        return String.format("U+%04X", codePoint);
    }
}
