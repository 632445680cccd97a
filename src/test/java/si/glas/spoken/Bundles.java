package si.glas.spoken;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import si.glas.language.Language;

/** All messages of the program, by language. */
record Bundles(Map<Language, Map<String, String>> messages) {

    static Bundles in(Path folder) {
        Map<Language, Map<String, String>> messages = new EnumMap<>(Language.class);
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(".properties"))
                    .forEach(file -> messages.computeIfAbsent(languageOf(file), language -> new TreeMap<>())
                            .putAll(read(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Bundles(messages);
    }

    /** What is wrong with a message: it is missing, no pattern, or asks for other arguments than in English. */
    Stream<String> problems(String key) {
        return Stream.of(Language.values()).flatMap(language -> problem(key, language));
    }

    private Stream<String> problem(String key, Language language) {
        String pattern = in(language).get(key);
        if (pattern == null) {
            return Stream.of("%s has no words in %s".formatted(key, language));
        }
        String english = Objects.requireNonNullElse(in(Language.EN).get(key), pattern);
        return arguments(pattern).equals(arguments(english))
                ? Stream.empty()
                : Stream.of("%s has other arguments in %s than in English".formatted(key, language));
    }

    private Map<String, String> in(Language language) {
        return messages.getOrDefault(language, Map.of());
    }

    private static Set<String> arguments(String pattern) {
        return new MessageFormat(pattern).getArgumentNames();
    }

    private static Language languageOf(Path file) {
        String[] parts = file.getFileName().toString().split("[_.]");
        return Language.of(List.of(parts).get(parts.length - 2)).orElse(Language.EN);
    }

    private static Map<String, String> read(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> messages = new TreeMap<>();
        properties.forEach((key, message) -> messages.put(key.toString(), message.toString()));
        return messages;
    }
}
