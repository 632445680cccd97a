package si.glas.tasks.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import si.glas.chronicle.ListedActs;
import si.glas.engine.UserTaskEvent.Kind;
import si.glas.tasks.AssignTask;
import si.glas.tasks.Begun;
import si.glas.tasks.Network;
import si.glas.tasks.Rooms;
import si.glas.tasks.Task;
import si.glas.tasks.TasksModuleTest;
import si.glas.tasks.TrackTask;

@TasksModuleTest
class HistoryPageTest {

    private final Task task = Begun.checkText();

    @Autowired
    private MockMvcTester web;

    @Autowired
    private TrackTask track;

    @Autowired
    private AssignTask assign;

    @Autowired
    private ListedActs chronicle;

    @BeforeEach
    void begin() {
        chronicle.acts.clear();
        track.track(task, Begun.event(Kind.CREATING, task), 1);
    }

    @Test
    void tellsWhatSomebodyHasDoneTheLatestFirst() {
        // given
        assign.claim(task.key(), Network.ANA);
        assign.handOn(task.key(), Network.BOR.id(), "You know it better.", Network.ANA);
        assign.release(task.key(), Network.BOR);

        // when
        Document page = new Browser(web, Network.ANA).get("/inbox/history");

        // then
        assertThat(page.select(".timeline li > span").eachText())
                .hasSize(2)
                .satisfiesExactly(
                        latest -> assertThat(latest).contains("handed on to", "the task “Check the text”"),
                        earlier -> assertThat(earlier).contains("took on the task “Check the text”"));
        assertThat(page.select(".timeline blockquote").text()).isEqualTo("You know it better.");
        assertThat(page.select(".timeline a").eachAttr("href")).containsOnly("/positions/" + Rooms.POSITION);
    }

    @Test
    void saysThatThereIsNothingYet() {
        assertThat(new Browser(web, Network.DAN, Locale.of("sl"))
                        .get("/inbox/history")
                        .select(".hint")
                        .text())
                .startsWith("Zaenkrat nič.");
    }
}
