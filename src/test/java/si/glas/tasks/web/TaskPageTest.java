package si.glas.tasks.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import si.glas.engine.UserTaskEvent.Kind;
import si.glas.tasks.AssignTask;
import si.glas.tasks.Begun;
import si.glas.tasks.KeptTask;
import si.glas.tasks.KeptTasks;
import si.glas.tasks.Network;
import si.glas.tasks.Rooms;
import si.glas.tasks.Task;
import si.glas.tasks.TaskLinks;
import si.glas.tasks.TasksModuleTest;
import si.glas.tasks.TrackTask;

@TasksModuleTest
class TaskPageTest {

    private final Task task = Begun.checkText();
    private final String path = "/tasks/" + task.key();

    @Autowired
    private MockMvcTester web;

    @Autowired
    private TrackTask track;

    @Autowired
    private AssignTask assign;

    @Autowired
    private KeptTasks tasks;

    @Autowired
    private Rooms.Checking room;

    private Browser ana;
    private Browser bor;
    private Browser cena;

    @BeforeEach
    void begin() {
        ana = new Browser(web, Network.ANA);
        bor = new Browser(web, Network.BOR);
        cena = new Browser(web, Network.CENA);
        room.done.clear();
        room.meanwhile = () -> {};
        track.track(task, Begun.event(Kind.CREATING, task), 1);
    }

    @Test
    void showsWhatIsAskedAndWhatItIsAbout() {
        Document page = ana.get(path);

        assertThat(page.select("h1").text()).isEqualTo("Check the text");
        assertThat(page.select(".lead").text()).isEqualTo("Culture in the <city>");
        assertThat(page.select(".excerpt").text()).isEqualTo("We demand <more> light.");
        assertThat(page.select(".links a").attr("href")).isEqualTo("/positions/" + Rooms.POSITION + "/text");
        assertThat(page.select("input[name=decision]").eachAttr("value")).contains("forward", "return");
        assertThat(page.select("form form")).as("forms in forms").isEmpty();
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void isFoundFromAMailThatWasWrittenBeforeItBegan() {
        Task later = Begun.checkText();
        track.track(later, Begun.event(Kind.CREATING, later), 1);

        String newest = TaskLinks.newest("check-text", Rooms.POSITION);
        assertThat(ana.open(newest)).hasRedirectedUrl("/tasks/" + later.key());
        assertThat(ana.open(TaskLinks.newest("check-text", Rooms.POSITION, UUID.randomUUID())))
                .hasRedirectedUrl("/inbox");
        assertThat(ana.open(TaskLinks.newest("sign-off", Rooms.POSITION))).hasRedirectedUrl("/inbox");
    }

    @Test
    void takesWhatWasTyped() {
        MvcTestResult sent = ana.post(path, "decision", "forward", "unknown", "field");

        assertThat(sent).hasStatus3xxRedirection().hasRedirectedUrl("/inbox");
        assertThat(sent.getMvcResult().getFlashMap().get("done")).isEqualTo("Done: Check the text.");
        assertThat(room.done)
                .singleElement()
                .satisfies(data -> assertThat(data.values()).containsOnlyKeys("decision"));
    }

    @Test
    void showsWhatWasTypedAgainWithWhatIsWrongWithIt() {
        Document page = Browser.page(ana.post(path, "decision", "return", "reason", ""), 422);

        assertThat(page.select(".errors").text()).contains("Please fill this in.");
        assertThat(page.select("input[value=return]").hasAttr("checked")).isTrue();
        assertThat(room.done).isEmpty();
    }

    @Test
    void showsWhatWasTypedAgainWithTheReasonWhyItIsRefused() {
        Document page = Browser.page(ana.post(path, "decision", "return", "reason", "Because."), 409);

        assertThat(page.select(".message.bad").text())
                .isEqualTo("This can be handed on only to somebody whom it waits for.");
        assertThat(page.select("textarea").text()).isEqualTo("Because.");
        assertThat(task().isOpen()).isTrue();
    }

    @Test
    void isTakenOnHandedOnAndGivenBack() {
        // when
        assertThat(ana.post(path + "/claim")).hasRedirectedUrl(path);

        // then
        assertThat(ana.get(path).select(".assignment").text()).contains("You have taken this on.", "Give it back");
        Document seenByBor = bor.get(path);
        assertThat(seenByBor.select(".message.warn").text())
                .isEqualTo("Ana Čuk has taken this on, so you can read it but not do it.");
        assertThat(seenByBor.select("input[name=decision], select, button")).isEmpty();

        // when
        assertThat(ana.post(path + "/hand-on", "to", Network.BOR.id().toString(), "note", "Please"))
                .hasRedirectedUrl("/inbox");

        // then
        assertThat(ana.get(path).select(".message.warn").text()).startsWith("Bor Žagar has taken this on");
        assertThat(bor.post(path + "/release")).hasRedirectedUrl(path);
        assertThat(ana.get(path).select("input[name=decision]")).isNotEmpty();
    }

    @Test
    void offersToHandItOnToThoseForWhomItWaits() {
        assertThat(ana.get(path).select("#hand-on-to option").eachText()).containsExactly("Bor Žagar");
        assertThat(ana.post(path + "/hand-on", "to", Network.DAN.id().toString()))
                .hasFailed();
    }

    @Test
    void isDecidedByACoordinatorWithAReason() {
        // given
        assign.claim(task.key(), Network.ANA);

        // then
        Document page = cena.get(path);
        assertThat(page.select("#reassign-to option").eachText()).containsExactly("Whoever takes it on", "Bor Žagar");
        assertThat(cena.post(path + "/reassign", "to", "", "reason", " ")
                        .getMvcResult()
                        .getFlashMap()
                        .get("reasonMissing"))
                .isEqualTo(true);
        assertThat(cena.post(path + "/reassign", "to", Network.BOR.id().toString(), "reason", "Ana is ill."))
                .hasRedirectedUrl(path);
        assertThat(task().task().assignee()).isEqualTo(Network.BOR.id());
        assertThat(cena.post(path + "/reassign", "to", "", "reason", "Bor is ill."))
                .hasRedirectedUrl(path);
        assertThat(task().task().assignee()).isNull();
    }

    @Test
    void showsACoordinatorForWhomItWaits() {
        assertThat(cena.get(path).select(".message").text())
                .isEqualTo("This waits for others, not for you: Ana Čuk Bor Žagar");
    }

    @Test
    void saysWhoWasFasterAndKeepsTheWordsOfWhoeverWasNot() {
        // given
        assertThat(ana.post(path, "decision", "forward")).hasRedirectedUrl("/inbox");

        // when
        MvcTestResult tooLate = bor.post(path, "decision", "return", "reason", "The demands have no numbers.");

        // then
        assertThat(tooLate).hasRedirectedUrl(path);
        assertThat(tooLate.getMvcResult().getFlashMap().get("unsent"))
                .isEqualTo(List.of("The demands have no numbers."));
        assertThat(bor.get(path).select(".lead").text())
                .isEqualTo("Ana Čuk did this on Tuesday, 24 November 2026 at 09:00."
                        + " There is nothing left for you to do.");
        assertThat(ana.get(path).select(".lead").text())
                .isEqualTo("You did this on Tuesday, 24 November 2026 at 09:00.");
        assertThat(room.done).hasSize(1);
    }

    @Test
    void saysThatItIsAskedNoMore() {
        track.track(task, Begun.event(Kind.CANCELING, task), 2);

        assertThat(new Browser(web, Network.ANA, Locale.of("sl"))
                        .get(path)
                        .select(".lead")
                        .text())
                .startsWith("To ni več potrebno");
        assertThat(ana.post(path, "decision", "forward")).hasRedirectedUrl(path);
        assertThat(ana.post(path + "/claim")).hasRedirectedUrl(path);
    }

    @Test
    void keepsADraftToGoOnLater() {
        // when
        assertThat(ana.post(path + "/draft", "decision", "return", "reason", "The demands"))
                .hasRedirectedUrl("/inbox");

        // then
        Document page = ana.get(path);
        assertThat(page.select(".message").text()).startsWith("You began this on Tuesday, 24 November 2026 at 09:00.");
        assertThat(page.select("textarea").text()).isEqualTo("The demands");
        assertThat(bor.get(path).select("textarea")).isEmpty();
        assertThat(ana.post(path + "/draft/forget")).hasRedirectedUrl(path);
        assertThat(ana.get(path).select("textarea")).isEmpty();
    }

    @Test
    void keepsADraftByItselfWhileSomebodyTypes() {
        Document line = Browser.page(ana.post(path + "/draft/auto", "decision", "return", "reason", "The de"), 200);

        assertThat(line.select(".draft-state").text()).isEqualTo("Saved at 09:00");
        assertThat(ana.get(path).select("textarea").text()).isEqualTo("The de");
    }

    @Test
    void isNobodyElsesBusiness() {
        Browser stranger = new Browser(web, Network.EVA);

        assertThat(stranger.open(path)).hasFailed();
        assertThat(stranger.post(path, "decision", "forward")).hasFailed();
        assertThat(stranger.post(path + "/draft", "decision", "forward")).hasFailed();
        assertThat(stranger.open("/tasks/1")).hasFailed();
    }

    @Test
    void takesAFileAndGivesItBackUntilItIsSent() throws Exception {
        // given
        Task delivery = Begun.task("deliver-by-hand", Set.of(Network.editorsOf(Rooms.POSITION)), null);
        track.track(delivery, Begun.event(Kind.CREATING, delivery), 1);
        String place = "/tasks/" + delivery.key();
        assertThat(ana.get(place).select("form[enctype=multipart/form-data] input[type=file]"))
                .isNotEmpty();
        MockMultipartFile receipt =
                new MockMultipartFile("receipt", "receipt.pdf", "application/pdf", "%PDF-1.7 received".getBytes());

        // when
        MvcTestResult kept = ana.send(web.post()
                .uri(place + "/draft")
                .multipart()
                .file(receipt)
                .param("channel", "portal")
                .with(csrf()));

        // then
        assertThat(kept).hasRedirectedUrl("/inbox");
        Document page = ana.get(place);
        String file = page.select("a[href^=" + place + "/files/]").attr("href");
        assertThat(ana.open(file))
                .hasStatusOk()
                .hasHeader("Content-Disposition", "attachment; filename=\"receipt.pdf\"; filename*=UTF-8''receipt.pdf");
        assertThat(bor.open(file)).hasFailed();
    }

    private KeptTask task() {
        return tasks.find(task.key()).orElseThrow();
    }
}
