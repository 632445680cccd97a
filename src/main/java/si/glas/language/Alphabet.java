package si.glas.language;

import com.ibm.icu.text.Collator;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** The order of letters in each language: č comes after c, š after s, ž after z. */
public final class Alphabet {

    private static final Map<Language, Collator> COLLATORS = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            COLLATORS.put(language, Collator.getInstance(language.customs()).freeze());
        }
    }

    private Alphabet() {}

    public static Comparator<String> of(Language language) {
        Collator collator = Objects.requireNonNull(COLLATORS.get(language));
        return collator::compare;
    }
}
