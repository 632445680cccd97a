package si.glas.spoken;

import com.ibm.icu.text.MessagePattern;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import si.glas.language.Language;

/** All messages of the program, by language. */
record Bundles(Map<Language, Map<String, String>> messages) {

    /** What the chronicle puts in itself. */
    private static final Set<String> ALWAYS_THERE = Set.of("actor", "by", "member", "for");

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

    /**
     * What is wrong with a message: it is missing, no pattern, or asks for what English does not.
     *
     * @param family what the keys of all messages begin with that get the same arguments
     */
    Stream<String> problems(String key, String family) {
        return Stream.of(Language.values()).flatMap(language -> problem(key, family, language));
    }

    private Stream<String> problem(String key, String family, Language language) {
        String pattern = in(language).get(key);
        if (pattern == null) {
            return Stream.of("%s has no words in %s".formatted(key, language));
        }
        return given(family).containsAll(arguments(pattern))
                ? Stream.empty()
                : Stream.of("%s asks in %s for what English does not".formatted(key, language));
    }

    private Set<String> given(String family) {
        Stream<String> english = in(Language.EN).entrySet().stream()
                .filter(message -> message.getKey().startsWith(family))
                .flatMap(message -> arguments(message.getValue()).stream());
        return Stream.concat(ALWAYS_THERE.stream(), english).collect(Collectors.toSet());
    }

    private Map<String, String> in(Language language) {
        return messages.getOrDefault(language, Map.of());
    }

    private static Set<String> arguments(String text) {
        MessagePattern pattern = new MessagePattern(text);
        return IntStream.range(0, pattern.countParts())
                .mapToObj(pattern::getPart)
                .filter(part -> part.getType() == MessagePattern.Part.Type.ARG_NAME)
                .map(pattern::getSubstring)
                .collect(Collectors.toSet());
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
