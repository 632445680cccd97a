package si.glas.forms.feel;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A text with gaps: {@code {{expression}}}, {@code {{#if condition}}…{{/if}}} and {@code {{#loop list}}…{{/loop}}}; or as a
 * whole an expression, if it begins with an equals sign.
 *
 * <p>Within a loop an element is {@code this}, its entries are names, and {@code parent} is what surrounds the loop.
 */
public final class Template {

    private final List<Part> parts;
    private final boolean whole;

    private Template(List<Part> parts, boolean whole) {
        this.parts = parts;
        this.whole = whole;
    }

    /** @throws FormBroken if a gap holds no FEEL, or a section is not closed */
    public static Template of(Place place, String text) {
        return Expression.isOne(text)
                ? new Template(List.of(new Part.Gap(Expression.of(place, text))), true)
                : new Template(TemplateReader.read(place, text), false);
    }

    /** @param words puts what stands in a gap into words, so that it cannot be taken for anything else */
    public String fill(Feel feel, Map<String, @Nullable Object> context, Function<@Nullable Object, String> words) {
        Writing writing = new Writing(feel, words, new StringBuilder());
        parts.forEach(part -> part.fill(writing, context));
        return writing.text().toString();
    }

    /** Whether it is nothing but an expression. */
    public boolean isExpression() {
        return whole;
    }

    /** As of {@link Expression#names()}. */
    public Set<String> names() {
        return parts.stream().flatMap(Part::names).collect(Collectors.toUnmodifiableSet());
    }
}
