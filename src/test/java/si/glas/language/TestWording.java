package si.glas.language;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.AbstractMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The program's own messages, and some more that a test needs. */
public final class TestWording {

    private static final Grammar GRAMMAR = new Grammar(ZoneId.of("Europe/Ljubljana"));

    private TestWording() {}

    public static Wording with(Language one, Map<String, String> first, Language other, Map<String, String> second) {
        return of(messages(Map.of(one, first, other, second)));
    }

    public static Wording of(MessageSource messages) {
        return new Wording(messages);
    }

    public static MessageSource messages(Map<Language, Map<String, String>> more) {
        Messages programs = new Messages(GRAMMAR, new PathMatchingResourcePatternResolver());
        programs.setParentMessageSource(new More(more));
        return programs;
    }

    private static final class More extends AbstractMessageSource {

        private final Map<Language, Map<String, String>> patterns;

        More(Map<Language, Map<String, String>> patterns) {
            this.patterns = patterns;
        }

        @Override
        protected @Nullable String getMessageInternal(
                @Nullable String code, Object @Nullable [] arguments, @Nullable Locale locale) {
            // The program's messages put in the arguments.
            return patterns.getOrDefault(Language.of(Objects.requireNonNull(locale)), Map.of())
                    .get(code);
        }

        @Override
        protected java.text.@Nullable MessageFormat resolveCode(String code, Locale locale) {
            return null;
        }
    }
}
