package si.glas.tasks.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import si.glas.engine.UserTaskEvent.Kind;
import si.glas.forms.FormInput;
import si.glas.tasks.AssignTask;
import si.glas.tasks.Begun;
import si.glas.tasks.KeepDraft;
import si.glas.tasks.Network;
import si.glas.tasks.Rooms;
import si.glas.tasks.Task;
import si.glas.tasks.TasksModuleTest;
import si.glas.tasks.TrackTask;
import si.glas.timetable.DeadlineId;
import si.glas.timetable.DeadlineView;
import si.glas.timetable.Deadlines;
import si.glas.timetable.TimetableAlone;

@TasksModuleTest
class InboxPageTest {

    @Autowired
    private MockMvcTester web;

    @Autowired
    private TrackTask track;

    @Autowired
    private AssignTask assign;

    @Autowired
    private KeepDraft keepDraft;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private JdbcClient sql;

    @BeforeEach
    void empty() {
        sql.sql("TRUNCATE task CASCADE").update();
    }

    @Test
    void showsTheMostUrgentFirst() {
        // given
        begin("write-text", Network.editorsOf(Rooms.POSITION), in(10));
        begin("check-text", Network.editorsOf(Rooms.POSITION), in(1));
        begin("dispose-comments", Network.editorsOf(Rooms.POSITION), in(-2));
        begin("consolidate-text", Network.editorsOf(Rooms.POSITION), null);
        begin("sign-off", "board", in(1));

        // when
        Document inbox = new Browser(web, Network.ANA).get("/inbox");

        // then
        assertThat(inbox.select("h1").text()).isEqualTo("Waiting for me");
        assertThat(inbox.select(".lead").text()).isEqualTo("4 things wait for you.");
        assertThat(inbox.select("h2").eachText()).containsExactly("Overdue", "Soon", "Later");
        assertThat(inbox.select(".items .title").eachText())
                .containsExactly(
                        "Answer the comments: Culture in the <city>",
                        "Check the text: Culture in the <city>",
                        "Write the text: Culture in the <city>",
                        "Make the text one again: Culture in the <city>");
        assertThat(inbox.select(".badge").eachText())
                .containsExactly("overdue by 2 days", "tomorrow", "in 8 working days");
    }

    @Test
    void saysWhoHasTakenWhatOnAndWhatIsBegun() {
        // given
        Task begun = begin("write-text", Network.editorsOf(Rooms.POSITION), null);
        Task taken = begin("check-text", Network.editorsOf(Rooms.POSITION), null);
        assign.claim(begun.key(), Network.ANA);
        keepDraft.keep(begun.key(), new FormInput(Map.of()), Network.ANA);
        assign.claim(taken.key(), Network.BOR);

        // when
        Document inbox = new Browser(web, Network.ANA).get("/inbox");

        // then
        assertThat(inbox.select(".lead").text()).isEqualTo("One thing waits for you.");
        assertThat(inbox.select("h2").eachText()).containsExactly("Later", "Others are at it");
        assertThat(inbox.select(".meta").eachText())
                .containsExactly("you have taken this on you have begun", "Bor Žagar has taken this on");
        assertThat(inbox.select(".title a").eachAttr("href"))
                .containsExactly("/tasks/" + begun.key(), "/tasks/" + taken.key());
    }

    @Test
    void showsWhatOtherRoomsAskFor() {
        Document inbox = new Browser(web, Network.EVA).get("/inbox");

        Element item = inbox.expectFirst(".items li");
        assertThat(item.text()).contains("Culture in the <city>", "for Gledališče <Most>", "overdue since today");
        assertThat(item.select("a").attr("href")).startsWith("/ballots/");
    }

    @Test
    void isFriendlyWhenNothingWaits() {
        Document inbox = new Browser(web, Network.DAN, Locale.of("sl")).get("/inbox");

        assertThat(inbox.select(".nothing").text()).startsWith("Nič vas ne čaka.");
        assertThat(inbox.select("section")).isEmpty();
    }

    @Test
    void countsInSlovenianAsSlovenianDoes() {
        begin("check-text", "board", null);
        begin("check-text", "board", null);

        assertThat(new Browser(web, Network.DAN, Locale.of("sl"))
                        .get("/inbox")
                        .select(".lead")
                        .text())
                .isEqualTo("Čakata vas 2 stvari.");
    }

    private Task begin(String formId, String group, @Nullable Instant dueAt) {
        DeadlineId deadline = dueAt == null
                ? null
                : deadlines.set(DeadlineView.Kind.DRAFT, Rooms.POSITION, UUID.randomUUID(), dueAt, List.of());
        Task task = Begun.task(formId, Set.of(group), deadline);
        track.track(task, Begun.event(Kind.CREATING, task), 1);
        return task;
    }

    private static Instant in(int days) {
        return TimetableAlone.NOW.plus(Duration.ofDays(days));
    }
}
