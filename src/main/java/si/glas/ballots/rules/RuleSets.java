package si.glas.ballots.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The rules of the network's statute, from {@code rule-sets/*.yaml}.
 *
 * <p>Each ballot keeps the words of its rules as they were when it opened, and is counted by those.
 */
@Component
public class RuleSets {

    private final Map<String, String> texts;
    private final Map<String, RuleSet> known = new ConcurrentHashMap<>();

    @Autowired
    RuleSets(ResourcePatternResolver resources) {
        this(texts(resources));
    }

    /** @throws RuleSetsRefused if one is not understood, or they contradict themselves */
    RuleSets(Collection<String> texts) {
        this.texts = texts.stream()
                .collect(Collectors.toMap(text -> read(text).id(), Function.identity(), (one, other) -> {
                    throw new RuleSetsRefused(
                            List.of("there are two rule sets " + read(one).id()));
                }));
        List<String> problems = Contradictions.in(texts.stream().map(this::read).toList());
        if (!problems.isEmpty()) {
            throw new RuleSetsRefused(problems);
        }
    }

    /** @throws IllegalArgumentException if the statute has no such rules */
    public String text(String id) {
        return Optional.ofNullable(texts.get(id))
                .orElseThrow(() ->
                        new IllegalArgumentException("There are no rules \"" + id + "\", only " + texts.keySet()));
    }

    /** Everything that the statute knows. */
    public List<RuleSet> all() {
        return texts.values().stream().map(this::read).toList();
    }

    /** The same without the statute that is in force. */
    public static RuleSet parse(String text) {
        return RuleText.read(text);
    }

    /** The rules that these words say. */
    public RuleSet read(String text) {
        return known.computeIfAbsent(text, RuleText::read);
    }

    private static List<String> texts(ResourcePatternResolver resources) {
        try {
            return Arrays.stream(resources.getResources("classpath*:rule-sets/*.yaml"))
                    .map(RuleSets::content)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String content(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
