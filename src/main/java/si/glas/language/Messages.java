package si.glas.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;

/** All bundles in {@code messages/}: one for each room, in English, with a file beside it for each other language. */
final class Messages extends ResourceBundleMessageSource {

    private final Grammar grammar;

    Messages(Grammar grammar, ResourcePatternResolver resources) {
        this.grammar = grammar;
        setBasenames(bundles(resources));
        setDefaultEncoding("UTF-8");
        setFallbackToSystemLocale(false);
    }

    @Override
    protected @Nullable String getMessageInternal(
            @Nullable String code, Object @Nullable [] arguments, @Nullable Locale locale) {
        String pattern = super.getMessageInternal(code, null, locale);
        return pattern == null || isPlain(pattern, arguments)
                ? pattern
                : grammar.format(
                        pattern,
                        Language.of(Objects.requireNonNull(locale)),
                        Arrays.asList(Objects.requireNonNullElse(arguments, new Object[0])));
    }

    private static boolean isPlain(String pattern, Object @Nullable [] arguments) {
        return (arguments == null || arguments.length == 0) && pattern.indexOf('{') < 0;
    }

    private static String[] bundles(ResourcePatternResolver resources) {
        try {
            return Stream.of(resources.getResources("classpath*:messages/*.properties"))
                    .map(Resource::getFilename)
                    .filter(Objects::nonNull)
                    .map(name -> name.replaceFirst("(_[a-z]{2})?\\.properties$", ""))
                    .distinct()
                    .sorted()
                    .map("messages/"::concat)
                    .toArray(String[]::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
