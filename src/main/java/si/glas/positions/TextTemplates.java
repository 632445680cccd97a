package si.glas.positions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;
import si.glas.language.Language;

/** The templates in {@code position-templates/<language>/<id>.md}; each begins with its name as a heading. */
@Component
public class TextTemplates {

    private final ResourcePatternResolver resources;

    TextTemplates(ResourcePatternResolver resources) {
        this.resources = resources;
    }

    public List<TextTemplate> in(Language language) {
        try {
            return Stream.of(resources.getResources("classpath*:position-templates/%s/*.md".formatted(language.tag())))
                    .map(TextTemplates::read)
                    .sorted(Comparator.comparing(TextTemplate::id))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IllegalArgumentException if there is no such template, as the form that chooses one has a list */
    TextTemplate get(String id, Language language) {
        return in(language).stream()
                .filter(template -> template.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no template " + id));
    }

    private static TextTemplate read(Resource file) {
        try {
            String markdown = file.getContentAsString(StandardCharsets.UTF_8);
            String id = Objects.requireNonNull(file.getFilename()).replaceFirst("\\.md$", "");
            String name = markdown.lines().findFirst().orElse(id).replaceFirst("^#+\\s*", "");
            return new TextTemplate(id, name, markdown);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
