package si.glas.people.web;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import si.glas.language.Language;

/** The language that a form names. */
final class Languages {

    private Languages() {}

    /** The reader's own if the form names none of ours. */
    static Language named(@Nullable String name) {
        return Arrays.stream(Language.values())
                .filter(language -> language.name().equals(name))
                .findFirst()
                .orElseGet(() -> Language.of(LocaleContextHolder.getLocale()));
    }
}
