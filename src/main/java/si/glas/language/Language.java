package si.glas.language;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The languages that Glas speaks; the first one where nobody says which they prefer. */
public enum Language {
    EN("en", "English", "en-GB"),
    SL("sl", "Slovenščina", "sl-SI");

    private final Locale locale;
    private final String ownName;
    private final Locale customs;

    Language(String tag, String ownName, String customs) {
        this.locale = Locale.forLanguageTag(tag);
        this.ownName = ownName;
        this.customs = Locale.forLanguageTag(customs);
    }

    public Locale locale() {
        return locale;
    }

    public String tag() {
        return locale.toLanguageTag();
    }

    /** As its speakers call it. */
    public String ownName() {
        return ownName;
    }

    /** Where dates and numbers are written as our readers of this language write them. */
    Locale customs() {
        return customs;
    }

    public static Optional<Language> of(@Nullable String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag().equals(tag))
                .findFirst();
    }

    public static Language of(Locale locale) {
        return of(locale.getLanguage()).orElse(EN);
    }

    /** The best of our languages for somebody who prefers these, best first. */
    public static Language bestFor(List<Locale.LanguageRange> preferred) {
        List<Locale> ours = Arrays.stream(values()).map(Language::locale).toList();
        return Optional.ofNullable(Locale.lookup(preferred, ours))
                .flatMap(locale -> of(locale.toLanguageTag()))
                .orElse(EN);
    }
}
