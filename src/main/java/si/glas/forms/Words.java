package si.glas.forms;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;
import si.glas.forms.feel.Place;
import si.glas.forms.feel.Template;
import si.glas.forms.field.Option;
import si.glas.forms.field.Question;
import si.glas.forms.schema.Attribute;
import si.glas.forms.schema.Component;

/** What a form says, in the reader's language and filled with its values. */
final class Words {

    /** Of translations; as many as there are. */
    private static final Map<String, Template> templates = new ConcurrentHashMap<>();

    private final String formId;
    private final Locale locale;
    private final FormTexts texts;
    private final Markup markup;
    private final ValueWords values;

    Words(String formId, Locale locale, FormTexts texts, Markup markup) {
        this.formId = formId;
        this.locale = locale;
        this.texts = texts;
        this.markup = markup;
        this.values = new ValueWords(locale, texts);
    }

    Locale locale() {
        return locale;
    }

    ValueWords values() {
        return values;
    }

    /** On one line, as plain text; empty if the form says nothing. */
    String text(Question question, Attribute attribute) {
        return template(question.component(), attribute)
                .map(template -> fill(question, template, values::of))
                .map(text -> text.replaceAll("\\s+", " ").strip())
                .orElse("");
    }

    /** What a template inserts stays text, whatever stands in it; an expression alone may answer with Markdown. */
    String markdown(Question question, Attribute attribute) {
        return template(question.component(), attribute)
                .map(template -> fill(question, template, template.isExpression() ? values::of : this::plainInMarkdown))
                .map(markup::fromMarkdown)
                .orElse("");
    }

    /** What is inserted stays text. */
    String html(Question question, Attribute attribute) {
        return template(question.component(), attribute)
                .map(template -> fill(question, template, value -> HtmlUtils.htmlEscape(values.of(value))))
                .map(markup::fromHtml)
                .orElse("");
    }

    String label(Component component, Option option) {
        return option.fixed() ? translation(component, "value." + option.key()).orElse(option.label()) : option.label();
    }

    String column(Component component, String key, String label) {
        return translation(component, "columns." + key).orElse(label);
    }

    private Optional<Template> template(Component component, Attribute attribute) {
        return translation(component, attribute.word())
                .map(text -> templates.computeIfAbsent(
                        formId + "|" + component.id() + "|" + attribute + "|" + text,
                        any -> Template.of(translated(component, attribute), text)))
                .or(() -> component.template(attribute));
    }

    private Place translated(Component component, Attribute attribute) {
        return new Place("translation of " + formId + " (" + locale + ")", component.id(), attribute.path());
    }

    private Optional<String> translation(Component component, String what) {
        return Stream.concat(component.path().stream(), Stream.of(component.id()))
                .flatMap(name ->
                        Optional.ofNullable(texts.text("form." + formId + "." + name + "." + what, locale)).stream())
                .findFirst();
    }

    private String plainInMarkdown(@Nullable Object value) {
        return values.of(value).replaceAll("\\p{Punct}", "\\\\$0").replaceAll("\\R\\s*", "<br>");
    }

    private static String fill(Question question, Template template, Function<@Nullable Object, String> words) {
        return template.fill(question.setting().feel(), question.surroundings().names(), words);
    }
}
