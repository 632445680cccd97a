package si.glas.forms;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;

/**
 * The texts of forms in {@code messages/forms-texts}.
 *
 * <p>With a message source of its own: the program's takes braces for its own arguments, while here they are those of
 * {@link si.glas.forms.feel.Template}.
 */
final class BundledTexts implements FormTexts {

    private final ResourceBundleMessageSource bundle = new ResourceBundleMessageSource();

    BundledTexts() {
        bundle.setBasenames("messages/forms-texts", "messages/forms");
        bundle.setDefaultEncoding("UTF-8");
        bundle.setFallbackToSystemLocale(false);
    }

    @Override
    public @Nullable String text(String key, Locale locale) {
        return bundle.getMessage(key, null, null, locale);
    }
}
