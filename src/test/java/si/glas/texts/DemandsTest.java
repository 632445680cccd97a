package si.glas.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DemandsTest {

    @Test
    void readsTheListUnderTheHeading() {
        Demands demands = Demands.of(Samples.position());

        assertThat(demands.areClear()).isTrue();
        assertThat(demands.list())
                .extracting(Demand::number, Demand::block, Demand::text)
                .containsExactly(
                        tuple(1, 9, "Pravica do bolniškega nadomestila od prvega dne."),
                        tuple(2, 10, "Plačilo v 30 dneh. Brez izjem. Z obrestmi."),
                        tuple(3, 11, "Javni razpis do 15. januarja — glejte zakon."));
        assertThat(demands.list().getFirst().html())
                .isEqualTo("<p>Pravica do bolniškega nadomestila od <em>prvega</em> dne.</p>");
    }

    @Test
    void knowsTheHeadingInEitherLanguageAndHoweverItIsWritten() {
        assertThat(Stream.of("# ZAHTEVE:", "## *Naše zahteve*", "Demands\n---", "### our demands")
                        .map(heading ->
                                new MarkdownText(heading + "\n\nUvod.\n\n1. A\n2. B").html(Rendering.fromHeading(2))))
                .allSatisfy(html -> assertThat(html).contains("<ol class=\"demands\">"));
        assertThat(problems("# Tirjatve\n\n1. A")).containsExactly(DemandProblem.Kind.NO_HEADING);
        assertThat(Demands.of(new MarkdownText("# Tirjatve\n\n1. A"), Set.of("Tirjatve:"))
                        .areClear())
                .isTrue();
    }

    @Test
    void endsWithTheNextHeadingOfTheSameOrAHigherLevel() {
        assertThat(problems("## Zahteve\n\n### Prva\n\n1. A\n\n## Drugo\n\n1. B"))
                .isEmpty();
        assertThat(problems("## Zahteve\n\n# Drugo\n\n1. B")).containsExactly(DemandProblem.Kind.NO_LIST);
    }

    @Test
    void saysWhatIsUnclear() {
        assertThat(problems("1. A")).containsExactly(DemandProblem.Kind.NO_HEADING);
        assertThat(problems("")).containsExactly(DemandProblem.Kind.NO_HEADING);
        assertThat(problems("# Zahteve\n\n- A\n- B")).containsExactly(DemandProblem.Kind.NO_LIST);
        assertThat(problems("# Zahteve\n\n1. A\n\nIn:\n\n1. B")).containsExactly(DemandProblem.Kind.SEVERAL_LISTS);
        assertThat(problems("# Zahteve\n\n1. A\n3. C")).containsExactly(DemandProblem.Kind.SEVERAL_LISTS);
        assertThat(problems("# Zahteve\n\n2. A\n3. B")).containsExactly(DemandProblem.Kind.NOT_FROM_ONE);
        assertThat(problems("# Zahteve\n\n1. A\n2.\n3. C")).containsExactly(DemandProblem.Kind.EMPTY_DEMAND);
        assertThat(problems("# Zahteve\n\n1. A\n\n# Demands\n\nNič."))
                .containsExactly(DemandProblem.Kind.SEVERAL_HEADINGS);
    }

    @Test
    void saysWhereItIsUnclear() {
        assertThat(Demands.of(new MarkdownText("Uvod.\n\n# Zahteve\n\n1. A\n2."))
                        .problems())
                .containsExactly(new DemandProblem(DemandProblem.Kind.EMPTY_DEMAND, 4));
    }

    @Test
    void hasASentenceForEveryProblemInBothLanguages() {
        assertThat(Stream.of(Locale.ROOT, Locale.of("sl"))).allSatisfy(language -> {
            ResourceBundle sentences = ResourceBundle.getBundle(
                    "messages.texts",
                    language,
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            assertThat(Arrays.stream(DemandProblem.Kind.values()).map(kind -> new DemandProblem(kind, 1).messageKey()))
                    .allSatisfy(key -> assertThat(sentences.getString(key)).isNotBlank());
        });
    }

    private static List<DemandProblem.Kind> problems(String markdown) {
        return Demands.of(new MarkdownText(markdown)).problems().stream()
                .map(DemandProblem::kind)
                .toList();
    }
}
