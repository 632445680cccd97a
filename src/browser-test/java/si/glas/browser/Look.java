package si.glas.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.Locale;
import java.util.stream.Stream;
import si.glas.language.Language;

/**
 * How somebody looks at Glas.
 *
 * @param scripts whether their browser runs any
 */
public record Look(Screen screen, Language language, ColorScheme scheme, boolean scripts) {

    public static Look phone(Language language) {
        return new Look(Screen.PHONE, language, ColorScheme.LIGHT, true);
    }

    public static Look desk(Language language) {
        return new Look(Screen.DESK, language, ColorScheme.LIGHT, true);
    }

    public Look dark() {
        return new Look(screen, language, ColorScheme.DARK, scripts);
    }

    public Look withoutScripts() {
        return new Look(screen, language, scheme, false);
    }

    /** Four looks in which every screen meets every language and every scheme, and those meet each other. */
    static Stream<Look> each() {
        return Stream.of(
                phone(Language.SL).dark(),
                phone(Language.EN),
                desk(Language.SL),
                desk(Language.EN).dark());
    }

    NewContextOptions options() {
        return new NewContextOptions()
                .setViewportSize(screen.width(), screen.height())
                .setLocale(language.tag())
                .setTimezoneId("Europe/Ljubljana")
                .setColorScheme(scheme)
                // What is still moving can be neither measured nor photographed.
                .setReducedMotion(ReducedMotion.REDUCE)
                .setJavaScriptEnabled(scripts);
    }

    @Override
    public String toString() {
        return "%d px, %s, %s%s"
                .formatted(
                        screen.width(),
                        language.tag(),
                        scheme.name().toLowerCase(Locale.ROOT),
                        scripts ? "" : ", no scripts");
    }
}
