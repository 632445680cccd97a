package si.glas.forms;

import com.ibm.icu.text.MessageFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The messages of forms, with ICU's plurals. */
final class IcuMessages extends ResourceBundleMessageSource {

    IcuMessages() {
        setBasename("messages/forms");
        setDefaultEncoding("UTF-8");
        setFallbackToSystemLocale(false);
    }

    @Override
    protected @Nullable String getMessageInternal(
            @Nullable String code, Object @Nullable [] arguments, @Nullable Locale locale) {
        String pattern = super.getMessageInternal(code, null, locale);
        return pattern == null
                ? null
                : new MessageFormat(pattern, locale).format(arguments == null ? new Object[0] : arguments);
    }
}
