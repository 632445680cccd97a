package si.glas.site;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The languages that Glas speaks; the first one where nobody says which they prefer. */
enum Language {
    EN("en", "English"),
    SL("sl", "Slovenščina");

    private final Locale locale;
    private final String ownName;

    Language(String tag, String ownName) {
        this.locale = Locale.forLanguageTag(tag);
        this.ownName = ownName;
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

    static Optional<Language> of(@Nullable String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag().equals(tag))
                .findFirst();
    }

    /** The best of our languages for somebody who prefers these, best first. */
    static Language bestFor(List<Locale.LanguageRange> preferred) {
        List<Locale> ours = Arrays.stream(values()).map(Language::locale).toList();
        return Optional.ofNullable(Locale.lookup(preferred, ours))
                .flatMap(locale -> of(locale.toLanguageTag()))
                .orElse(EN);
    }
}
