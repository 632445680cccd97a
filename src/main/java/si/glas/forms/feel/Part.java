package si.glas.forms.feel;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a template consists of. */
sealed interface Part {

    void fill(Writing writing, Map<String, @Nullable Object> context);

    Stream<String> names();

    record Words(String words) implements Part {

        @Override
        public void fill(Writing writing, Map<String, @Nullable Object> context) {
            writing.text().append(words);
        }

        @Override
        public Stream<String> names() {
            return Stream.empty();
        }
    }

    record Gap(Expression expression) implements Part {

        @Override
        public void fill(Writing writing, Map<String, @Nullable Object> context) {
            writing.text().append(writing.words().apply(writing.feel().evaluate(expression, context)));
        }

        @Override
        public Stream<String> names() {
            return expression.names().stream();
        }
    }

    /** @param ownLine whether its end stands on a line of its own, so that what follows begins on a new one */
    record Section(Expression condition, List<Part> parts, boolean ownLine) implements Part {

        @Override
        public void fill(Writing writing, Map<String, @Nullable Object> context) {
            if (isSomething(writing.feel().evaluate(condition, context))) {
                parts.forEach(part -> part.fill(writing, context));
                writing.endLine(ownLine);
            }
        }

        /** Templates ask more loosely than FEEL: whether there is anything. */
        private static boolean isSomething(@Nullable Object value) {
            return switch (value) {
                case null -> false;
                case Boolean flag -> flag;
                case String text -> !text.isEmpty();
                case BigDecimal number -> number.signum() != 0;
                default -> true;
            };
        }

        @Override
        public Stream<String> names() {
            return Stream.concat(condition.names().stream(), parts.stream().flatMap(Part::names));
        }
    }

    /** @param ownLine as of {@link Section} */
    record Loop(Expression list, List<Part> parts, boolean ownLine) implements Part {

        @Override
        public void fill(Writing writing, Map<String, @Nullable Object> context) {
            Collection<?> elements = switch (writing.feel().evaluate(list, context)) {
                case null -> List.of();
                case Collection<?> several -> several;
                case Object one -> List.of(one);
            };
            elements.forEach(element -> parts.forEach(part -> part.fill(writing, within(element, context))));
            if (!elements.isEmpty()) {
                writing.endLine(ownLine);
            }
        }

        private static Map<String, @Nullable Object> within(
                @Nullable Object element, Map<String, @Nullable Object> around) {
            Map<String, @Nullable Object> context = new HashMap<>();
            context.put("this", element);
            context.put("parent", around);
            if (element instanceof Map<?, ?> entries) {
                entries.forEach((key, value) -> context.put(String.valueOf(key), value));
            }
            context.put("_this_", element);
            context.put("_parent_", around);
            return context;
        }

        @Override
        public Stream<String> names() {
            return Stream.concat(list.names().stream(), parts.stream().flatMap(Part::names));
        }
    }
}
