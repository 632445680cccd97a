package si.glas.language;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What Glas says where no page asks: in mails, documents and feeds. */
@Component
public class Wording {

    private final MessageSource messages;

    Wording(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * @param arguments in the pattern's order, or one map of named ones
     * @throws org.springframework.context.NoSuchMessageException if no bundle has the key
     */
    public String say(Language language, String key, Object... arguments) {
        return messages.getMessage(key, arguments, language.locale());
    }

    /** The same, or what stands in for it where no bundle has the key. */
    public @Nullable String sayOr(@Nullable String standIn, Locale locale, String key, Object... arguments) {
        return messages.getMessage(key, arguments, standIn, locale);
    }
}
