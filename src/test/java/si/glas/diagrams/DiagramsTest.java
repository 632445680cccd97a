package si.glas.diagrams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import si.glas.engine.ProcessInstance.State;
import si.glas.kernel.NetworkSettings;
import si.glas.language.Language;

@SpringJUnitConfig(DiagramsTest.DiagramsAlone.class)
class DiagramsTest {

    private static final Locale SLOVENIAN = Locale.forLanguageTag("sl");
    private static final DiagramLinks LINKS = DiagramPages.LINKS;

    @Autowired
    private Diagrams diagrams;

    @Autowired
    private FakeInstances instances;

    @Test
    void drawsHowFarAnInstanceHasGot() throws IOException {
        instances.withEverything(100);

        assertLooksLike("progress.svg", view(100, Locale.ENGLISH, LINKS).svg());
    }

    @Test
    void drawsAPictureThatStandsAloneInTheReadersLanguage() throws IOException {
        instances.withEverything(100);

        assertLooksLike(
                "progress-alone-sl.svg", view(100, SLOVENIAN, DiagramLinks.NONE).standaloneSvg());
    }

    @Test
    void tellsWhatHasHappenedInOrder() {
        instances.withEverything(100);

        assertThat(view(100, Locale.ENGLISH, LINKS).steps())
                .extracting(Step::name, Step::state, Step::brief, Step::link)
                .containsExactly(
                        tuple("Text asked for", "done", true, null),
                        tuple("Draft <text> & demands", "done", false, null),
                        tuple("Reminder due", "done", true, null),
                        tuple("Draft <text> & demands", "done", false, null),
                        tuple("Hear members", "done", false, "/instances/101"),
                        tuple("Hear members", "stuck", false, "/instances/102"),
                        tuple("Hear members", "active", false, "/instances/103"),
                        tuple("Time reached / Deadline moved", "active", false, null),
                        tuple("Send text", "ended", false, null),
                        tuple("Send mail", "ended", false, null));
    }

    @Test
    void tellsWhereItWaits() {
        // given
        instances
                .with(200, State.ACTIVE)
                .is("SubProcess_SendText", "SUB_PROCESS", 3)
                .is("Task_SendMail", "SERVICE_TASK", 3)
                .is("CallActivity_HearMembers", "MULTI_INSTANCE_BODY", 1);

        // when
        DiagramView view = view(200, Locale.ENGLISH, LINKS);

        // then
        assertThat(view.waiting()).extracting(Step::name).containsExactly("Send mail");
        assertThat(view.waiting().getFirst().since()).isEqualTo(FakeInstances.NOON.plusSeconds(180));
        assertThat(view.drawing().description()).isEqualTo("It is now at: Send mail.");
        assertThat(view.steps()).extracting(Step::name).containsExactly("Send text", "Send mail", "Hear members");
        assertThat(view.legend()).containsExactly("active", "ahead");
        assertThat(view.modelUrl()).isEqualTo("/instances/200/model");
    }

    @Test
    void tellsWhatKeepsItFromGoingOn() {
        // given
        instances
                .with(300, State.ACTIVE)
                .incident(31, 300, "write-text", "Task_SendMail")
                .incident(32, 302, "hear-members", "Task_AskMember")
                .is("Task_SendMail", "SERVICE_TASK", 3);

        // when
        DiagramView view = view(300, Locale.ENGLISH, LINKS);

        // then
        assertThat(view.troubles())
                .extracting(Trouble::incidentKey, Trouble::where, Trouble::reason, Trouble::link)
                .containsExactly(
                        tuple(31L, "Send mail", "no <such> file", null),
                        tuple(32L, "hear-members", "no <such> file", "/instances/302"));
        assertThat(view.drawing().description()).startsWith("It needs help to go on.");
    }

    @Test
    void saysWhenItIsOver() {
        instances.with(400, State.COMPLETED).was("End_TextSent", "END_EVENT", State.COMPLETED, 9, 9);
        instances.with(401, State.TERMINATED).was("Task_SendMail", "SERVICE_TASK", State.TERMINATED, 9, 9);

        assertThat(view(400, SLOVENIAN, LINKS).drawing().description()).isEqualTo("Proces je končan.");
        assertThat(view(401, SLOVENIAN, LINKS).drawing().description())
                .isEqualTo("Proces je bil ustavljen pred koncem.");
        assertThat(view(400, SLOVENIAN, LINKS).waiting()).isEmpty();
        assertThat(view(400, SLOVENIAN, LINKS).title()).isEqualTo("Pisanje besedila: kako daleč je");
    }

    @Test
    void isAnImageOnlyIfNothingInItCanBePressed() {
        instances.withEverything(100);

        assertThat(view(100, Locale.ENGLISH, LINKS).svg())
                .contains("role=\"graphics-document\"", "<a href=\"/instances/102\"");
        assertThat(view(100, Locale.ENGLISH, DiagramLinks.NONE).svg())
                .contains("role=\"img\"")
                .doesNotContain("<a ");
    }

    @Test
    void drawsAModelWithoutAnInstance() {
        // when
        DiagramView view = diagrams.ofModel(FakeInstances.model(), SLOVENIAN);

        // then
        assertThat(view.title()).isEqualTo("Pisanje besedila: model");
        assertThat(view.svg()).contains("is-plain", "Prisluhni").doesNotContain("is-ahead", "data-badge");
        assertThat(view.legend()).isEmpty();
    }

    @Test
    void refusesToDrawWhatIsNoModel() {
        assertThatIllegalArgumentException().isThrownBy(() -> diagrams.ofModel("<html/>", SLOVENIAN));
    }

    @Test
    void drawsNothingOfAnInstanceThatTheEngineDoesNotKnow() {
        assertThat(diagrams.ofInstance(1, Locale.ENGLISH, LINKS)).isEmpty();
    }

    private DiagramView view(long key, Locale locale, DiagramLinks links) {
        return diagrams.ofInstance(key, locale, links).orElseThrow();
    }

    /** Whoever has changed the look on purpose looks at the new picture and copies it over the old. */
    private static void assertLooksLike(String name, String svg) throws IOException {
        Path actual = Path.of("target", name);
        Files.writeString(actual, svg.replace("><", ">\n<") + "\n");
        assertThat(actual).hasSameTextualContentAs(Path.of("src/test/resources/diagrams", name));
    }

    @Configuration(proxyBeanMethods = false)
    @ComponentScan(basePackageClasses = Language.class)
    @Import(Diagrams.class)
    static class DiagramsAlone {

        @Bean
        FakeInstances instances() {
            return new FakeInstances();
        }

        @Bean
        NetworkSettings network() {
            return new NetworkSettings("Mreža", ZoneId.of("Europe/Ljubljana"), URI.create("http://localhost"), "SI");
        }

        @Bean
        InstantSource clock() {
            return InstantSource.fixed(FakeInstances.NOON);
        }
    }
}
