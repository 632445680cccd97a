package si.glas.spoken;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import si.glas.language.Language;
import si.glas.spoken.SourceCode.Call;

/** Every act and every notice of the program has words in every language. */
class SpokenTest {

    private static final Pattern NAME = Pattern.compile("[a-z]+\\.[a-z][A-Za-z]+");

    private static final SourceCode CODE = SourceCode.in(Path.of("src/main/java"));
    private static final Bundles BUNDLES = Bundles.in(Path.of("src/main/resources/messages"));

    @Test
    void everyActHasWords() {
        assertThat(wordlessActs(CODE, BUNDLES)).isEmpty();
    }

    @Test
    void everyNoticeHasWords() {
        assertThat(wordlessNotices(CODE, BUNDLES)).isEmpty();
    }

    @Test
    void findsActsWithoutWords() {
        // given
        SourceCode code = SourceCode.of("""
                class Planted {
                    void plant(Tree tree) {
                        chronicle.record(Act.of("garden.treePlanted", tree.id(), Actor.of(me)).with("height", 7));
                        chronicle.record(Act.of("garden.treeFelled", tree.id(), Actor.PROCESS).because(reason));
                        chronicle.record(Act.of(NAME, tree.id(), Actor.PROCESS));
                        chronicle.record(Act.of("felled", tree.id(), Actor.PROCESS));
                    }
                }
                """);
        Bundles bundles = new Bundles(Map.of(
                Language.EN, Map.of("act.garden.treePlanted", "{actor} planted", "act.felled", "x"),
                Language.SL, Map.of("act.garden.treePlanted", "{oseba} sadi", "act.felled", "x")));

        // then
        assertThat(wordlessActs(code, bundles))
                .containsExactly(
                        "act.garden.treePlanted asks in SL for what English does not",
                        "act.garden.treeFelled has no words in EN",
                        "act.garden.treeFelled has no words in SL",
                        "/Planted.java: write the name of the act as a literal, so that this test finds" + " its words",
                        "/Planted.java: felled is not named room.pastTense");
    }

    @Test
    void findsNoticesWithoutWords() {
        // given
        SourceCode code = SourceCode.of("""
                class Planted {
                    void tell(Recipient who) {
                        notices.send(new Notice(event, "garden.treeFelled", who, "/trees/" + id, Map.of("tree", "ash")));
                        notices.send(new Notice(event, "garden.winterCame", who, "", Map.of()));
                    }
                }
                """);
        Map<String, String> words = Map.of(
                "notice.garden.treeFelled.subject", "x",
                "notice.garden.treeFelled.text", "x",
                "notice.garden.winterCame.subject", "x",
                "notice.garden.winterCame.text", "x");

        // then
        assertThat(wordlessNotices(code, new Bundles(Map.of(Language.EN, words, Language.SL, words))))
                .containsExactly(
                        "notice.garden.treeFelled.ask has no words in EN",
                        "notice.garden.treeFelled.ask has no words in SL");
    }

    @Test
    void findsNamesThatAreHandedOn() {
        // given
        SourceCode code = SourceCode.of("""
                class Planted {
                    private static final String WINTER = "garden.winterCame";

                    void judge(Tree tree, boolean good) {
                        record(good ? "garden.treePraised" : "garden.treeBlamed", tree);
                        record(WINTER, tree);
                        record(tree);
                    }

                    static Act act(String name) {
                        return Act.of("garden." + name, tree.id(), Actor.PROCESS);
                    }

                    private void record(String act, Tree tree) {
                        chronicle.record(Act.of(act, tree.id(), Actor.PROCESS));
                    }

                    private void record(Tree tree) {
                        chronicle.record(Act.of(tree.name(), tree.id(), Actor.PROCESS));
                    }

                    class Other {
                        Act other = Planted.act("treeMoved");

                        void water(Planted planted) {
                            planted.note("garden.treeWatered", tree);
                        }
                    }

                    void note(String act, Tree tree) {
                        chronicle.record(Act.of(act, tree.id(), Actor.PROCESS));
                    }
                }
                """);

        // then
        assertThat(wordlessActs(code, new Bundles(Map.of(Language.SL, Map.of("act.garden.treeBlamed", "x")))))
                .containsExactly(
                        "act.garden.treeMoved has no words in EN",
                        "act.garden.treeMoved has no words in SL",
                        "act.garden.treeBlamed has no words in EN",
                        "act.garden.treePraised has no words in EN",
                        "act.garden.treePraised has no words in SL",
                        "act.garden.winterCame has no words in EN",
                        "act.garden.winterCame has no words in SL",
                        "/Planted.java: write the name of the act as a literal, so that this test finds" + " its words",
                        "act.garden.treeWatered has no words in EN",
                        "act.garden.treeWatered has no words in SL");
    }

    private static List<String> wordlessActs(SourceCode code, Bundles bundles) {
        return code.calls("Act.of").stream()
                .flatMap(call -> named("act", call, 0, name -> bundles.problems("act." + name, "act." + name)))
                .distinct()
                .toList();
    }

    private static List<String> wordlessNotices(SourceCode code, Bundles bundles) {
        return code.creations("Notice").stream()
                .filter(call -> !call.file().endsWith("/Notice.java"))
                .flatMap(call -> named(
                        "notice",
                        call,
                        1,
                        kind -> keys(kind, call).flatMap(key -> bundles.problems(key, "notice." + kind + "."))))
                .distinct()
                .toList();
    }

    private static Stream<String> keys(String kind, Call call) {
        boolean mayHaveNothingToDo = call.arguments().get(3).known().contains("");
        return Stream.of("subject", "text", "ask")
                .filter(part -> !(mayHaveNothingToDo && part.equals("ask")))
                .map(part -> "notice.%s.%s".formatted(kind, part));
    }

    private interface Check {

        Stream<String> problems(String name);
    }

    private static Stream<String> named(String what, Call call, int argument, Check check) {
        Texts names = call.arguments().get(argument);
        Stream<String> hidden = names.all()
                ? Stream.empty()
                : Stream.of("%s: write the name of the %s as a literal, so that this test finds its words"
                        .formatted(call.file(), what));
        return Stream.concat(
                names.known().stream()
                        .flatMap(name -> NAME.matcher(name).matches()
                                ? check.problems(name)
                                : Stream.of("%s: %s is not named room.pastTense".formatted(call.file(), name))),
                hidden);
    }
}
