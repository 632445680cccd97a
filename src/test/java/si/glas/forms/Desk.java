package si.glas.forms;

import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.templateresolver.StringTemplateResolver;
import si.glas.kernel.NetworkSettings;

/** A desk with a clock that stands still, and pages as a browser gets them. */
final class Desk {

    static final Locale ENGLISH = Locale.ENGLISH;
    static final Locale SLOVENIAN = Locale.forLanguageTag("sl");

    private static final String PAGE = """
            <form method="post" novalidate>
              <div th:replace="~{forms/form :: problems(${form})}"></div>
              <div th:replace="~{forms/form :: form(${form})}"></div>
            </form>
            """;

    private static final SpringTemplateEngine templates = templates();

    private final Map<String, String> translations = new HashMap<>();
    final FormDesk desk;

    Desk() {
        this("2026-11-24T09:00:00Z");
    }

    Desk(String now) {
        BundledTexts bundle = new BundledTexts();
        FormTexts texts = (key, locale) -> translations.getOrDefault(key + "@" + locale, bundle.text(key, locale));
        desk = new FormDesk(
                InstantSource.fixed(Instant.parse(now)),
                new NetworkSettings("Net", ZoneId.of("Europe/Ljubljana"), URI.create("https://glas.example"), "SI"),
                texts,
                new SanitizedMarkup());
    }

    Desk saying(Locale locale, String key, String text) {
        translations.put(key + "@" + locale, text);
        return this;
    }

    /** A form whose components are given, in JSON with apostrophes for its quotation marks and backticks for FEEL's. */
    static Form form(String... components) {
        return Form.parse(
                "test.form",
                "{'type': 'default', 'id': 'test', 'schemaVersion': 19, 'components': [%s]}"
                        .formatted(String.join(",", components))
                        .replace('\'', '"')
                        .replace("`", "\\\""));
    }

    static FormSubmission posting(String... namesAndValues) {
        return new FormSubmission(fields(namesAndValues));
    }

    static MultiValueMap<String, String> fields(String... namesAndValues) {
        MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
        for (int at = 0; at < namesAndValues.length; at += 2) {
            fields.add(namesAndValues[at], namesAndValues[at + 1]);
        }
        return fields;
    }

    Outcome submit(Form form, String... namesAndValues) {
        return desk.submit(new Sheet(form, FormData.empty()), posting(namesAndValues));
    }

    FormData accept(Form form, String... namesAndValues) {
        return accepted(submit(form, namesAndValues));
    }

    static FormData accepted(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Accepted accepted -> accepted.data();
            default -> throw new AssertionError("Not accepted: " + outcome);
        };
    }

    /** The keys of what stands against it, without their common beginning. */
    static java.util.List<String> problems(Outcome outcome) {
        return outcome instanceof Outcome.Refused refused
                ? refused.problems().stream()
                        .map(problem -> problem.key().replace("form.error.", ""))
                        .toList()
                : Arrays.asList();
    }

    Document page(Form form) {
        return page(form, FormData.empty());
    }

    Document page(Form form, FormData given) {
        return page(desk.show(new Sheet(form, given), ENGLISH), ENGLISH);
    }

    Document page(Sheet sheet, Outcome outcome, Locale locale) {
        return switch (outcome) {
            case Outcome.Refused refused -> page(desk.show(sheet, refused, locale), locale);
            case Outcome.Revised revised -> page(desk.show(sheet, revised, locale), locale);
            case Outcome.Accepted accepted -> throw new AssertionError("Accepted: " + accepted);
        };
    }

    static Document page(FormView form, Locale locale) {
        return Jsoup.parse(templates.process(PAGE, new Context(locale, Map.of("form", form))));
    }

    private static SpringTemplateEngine templates() {
        ClassLoaderTemplateResolver files = new ClassLoaderTemplateResolver();
        files.setPrefix("templates/");
        files.setSuffix(".html");
        files.setCheckExistence(true);
        files.setOrder(1);
        StringTemplateResolver page = new StringTemplateResolver();
        page.setOrder(2);
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.addTemplateResolver(files);
        engine.addTemplateResolver(page);
        engine.setTemplateEngineMessageSource(new IcuMessages());
        return engine;
    }
}
