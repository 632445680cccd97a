package si.glas.chronicle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import si.glas.chronicle.ChronicleUnderTest.SubjectId;
import si.glas.kernel.Actor;
import si.glas.kernel.PersonId;
import si.glas.language.Language;
import si.glas.language.TestWording;

class ChronologyTest {

    private static final Instant AT = Instant.parse("2026-11-24T22:59:00Z");
    private static final PersonId ANA = PersonId.random();
    private static final SubjectId THEATRE = new SubjectId(UUID.randomUUID());
    private static final SubjectId TREE = new SubjectId(UUID.randomUUID());

    private final Set<UUID> asked = new HashSet<>();
    private int timesAsked;

    private final Chronology chronology = new Chronology(
            new StaticListableBeanFactory(Map.of("people", people(), "garden", garden())).getBeanProvider(Names.class),
            TestWording.with(
                    Language.EN,
                    Map.of(
                            "act.garden.treePlanted",
                            "{actor}{for, select, member {, for {member},} other {}} planted {tree}, {height, number} m.",
                            "act.garden.winterCame",
                            "Winter came {actor}{by, select, process {, you see} other {}}: {at, date, ::yMMMd}."),
                    Language.SL,
                    Map.of(
                            "act.garden.treePlanted",
                            "Zasaditev ({height, plural, one {# meter} two {# metra} few"
                                    + " {# metri} other {# metrov}}): {actor}",
                            "act.garden.winterCame",
                            "Zima {actor}.")));

    private final Act planted = Act.of("garden.treePlanted", TREE, Actor.of(ANA))
            .onBehalfOf(THEATRE)
            .with("tree", TREE.value())
            .with("height", 4)
            .because("It is spring.");

    @Test
    void saysNamesNumbersDatesAndReasons() {
        assertThat(tell(planted))
                .isEqualTo(new Chronology.Line(
                        12L, AT, "Ana Novak, for Theatre, planted the old ash, 4 m.", "It is spring."));
        assertThat(tell(Act.of("garden.winterCame", TREE, Actor.PROCESS).with("at", AT))
                        .words())
                .isEqualTo("Winter came by itself, as planned, you see: 24 Nov 2026.");
    }

    @Test
    void speaksSlovenianWithItsDual() {
        assertThat(words(Language.SL, planted.with("height", 2))).isEqualTo("Zasaditev (2 metra): Ana Novak");
        assertThat(words(Language.SL, Act.of("garden.winterCame", TREE, Actor.PROCESS)))
                .isEqualTo("Zima samodejno, po načrtu.");
    }

    @Test
    void asksEachRoomOnceForAllNames() {
        chronology.lines(List.of(entry(planted), entry(planted)), Language.EN);

        assertThat(timesAsked).isEqualTo(1);
        assertThat(asked).containsExactlyInAnyOrder(ANA.value(), THEATRE.value(), TREE.value());
    }

    @Test
    void tellsThePublicNeitherPersonsNorTheirReasons() {
        Chronology.Line line = chronology.publicLines(List.of(entry(planted))).getFirst();

        assertThat(line.words()).isEqualTo("somebody from the network, for Theatre, planted the old ash, 4 m.");
        assertThat(line.reason()).isNull();
    }

    @Test
    void hasWordsForNamesThatAreGone() {
        assertThat(words(
                        Language.EN,
                        Act.of("garden.winterCame", TREE, Actor.of(PersonId.random()))
                                .with("at", AT)))
                .startsWith("Winter came somebody whose name is no longer kept");
    }

    @Test
    void hasWordsForActsOfOlderVersionsAndForForgottenOnes() {
        assertThat(words(Language.EN, Act.of("garden.flooded", TREE, Actor.of(ANA))))
                .isEqualTo("An act for which this version of Glas has no words (Ana Novak).");
        assertThat(words(
                        Language.EN,
                        Act.of("garden.winterCame", TREE, Actor.of(ANA)).with("at", "in December")))
                .isEqualTo("An act for which this version of Glas has no words (Ana Novak).");
        assertThat(chronology
                        .lines(List.of(new Entry(12L, AT, planted, true)), Language.EN)
                        .getFirst()
                        .words())
                .startsWith("The details of this act were erased");
    }

    private Chronology.Line tell(Act act) {
        return chronology.lines(List.of(entry(act)), Language.EN).getFirst();
    }

    private String words(Language language, Act act) {
        return chronology.lines(List.of(entry(act)), language).getFirst().words();
    }

    private static Entry entry(Act act) {
        return new Entry(12L, AT, act);
    }

    private Names people() {
        return ids -> {
            timesAsked++;
            asked.addAll(ids);
            return Map.of(
                    ANA.value(), new Names.Name("Ana Novak", true), THEATRE.value(), new Names.Name("Theatre", false));
        };
    }

    private static Names garden() {
        return ids -> Map.of(TREE.value(), new Names.Name("the old ash", false));
    }
}
