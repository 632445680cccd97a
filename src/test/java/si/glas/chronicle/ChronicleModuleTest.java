package si.glas.chronicle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.format.support.DefaultFormattingConversionService;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;
import si.glas.database.TestDatabase;
import si.glas.kernel.Actor;

/** The room as Spring puts it together. */
@SpringBootTest(
        classes = ChronicleModuleTest.ChronicleAlone.class,
        webEnvironment = WebEnvironment.NONE,
        properties = "management.endpoint.health.group.readiness.include=readinessState")
class ChronicleModuleTest {

    @Autowired
    private Chronicle chronicle;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private SpringTemplateEngine templates;

    @Autowired
    private ApplicationContext context;

    @Test
    void sealsSoonAfterTheCommit() {
        transactions.executeWithoutResult(transaction -> chronicle.record(ChronicleUnderTest.anAct(1)));

        await().untilAsserted(
                        () -> assertThat(chronicle.head()).map(Head::number).hasValue(1L));
    }

    @Test
    void refusesToWriteDownWhatCouldBeRolledBackWithoutIt() {
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> chronicle.record(ChronicleUnderTest.anAct(1)));
    }

    @Test
    void showsAChronology() {
        // given
        Act act = Act.of("garden.gone", ChronicleUnderTest.SUBJECT, Actor.of(ChronicleUnderTest.ANA))
                .because("Ker <je> pomlad.");
        Entry entry = new Entry(1L, Instant.parse("2026-11-24T22:59:00Z"), act);

        // when
        Document inside = show("list", List.of(entry));
        Document outside = show("public", List.of(entry));

        // then
        assertThat(inside.select("ol.timeline > li")).hasSize(1);
        assertThat(inside.select("time").attr("datetime")).isEqualTo("2026-11-24T22:59:00Z");
        assertThat(inside.select("time").text()).isEqualTo("torek, 24. november 2026 ob 23:59");
        assertThat(inside.select("li").text()).contains("(Ana Novak)");
        assertThat(inside.select("blockquote").text()).isEqualTo("Ker <je> pomlad.");
        assertThat(outside.select("li").text()).contains("(nekdo iz mreže)").doesNotContain("Ana");
        assertThat(outside.select("blockquote")).isEmpty();
        assertThat(show("list", List.of()).text()).isEqualTo("Zgodilo se še ni nič.");
    }

    private Document show(String fragment, List<Entry> entries) {
        Locale slovenian = Locale.forLanguageTag("sl");
        LocaleContextHolder.setLocale(slovenian);
        try {
            Map<String, Object> variables = Map.of(
                    "entries",
                    entries,
                    ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME,
                    new ThymeleafEvaluationContext(context, new DefaultFormattingConversionService()));
            return Jsoup.parseBodyFragment(
                    templates.process("chronicle/chronology", Set.of(fragment), new Context(slovenian, variables)));
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    @SpringBootApplication(
            proxyBeanMethods = false,
            scanBasePackages = {"si.glas.kernel", "si.glas.language", "si.glas.chronicle"})
    static class ChronicleAlone {

        @Bean
        DataSource dataSource() {
            return TestDatabase.create();
        }

        @Bean
        Names names() {
            return ids -> Map.of(ChronicleUnderTest.ANA.value(), new Names.Name("Ana Novak", true));
        }
    }
}
