package si.glas.timetable.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import si.glas.kernel.PersonId;
import si.glas.language.Language;
import si.glas.people.Role;
import si.glas.people.SignedIn;
import si.glas.timetable.DeadlineId;
import si.glas.timetable.DeadlineView;
import si.glas.timetable.Deadlines;
import si.glas.timetable.TimetableAlone;
import si.glas.timetable.TimetableModuleTest;

@TimetableModuleTest
class MoveDeadlinePageTest {

    private static final Instant DUE = TimetableAlone.NOW.plus(Duration.ofDays(14));

    private final UUID position = UUID.randomUUID();

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private TimetableAlone.SetClock clock;

    private DeadlineId id;

    @BeforeEach
    void set() {
        clock.set(TimetableAlone.NOW);
        id = deadlines.set(DeadlineView.Kind.BALLOT, position, UUID.randomUUID(), DUE, List.of());
    }

    @Test
    void showsWhatIsMovedAndHowMuchTimeIsLeft() throws Exception {
        Document page = page(browser.get().uri(path()), 200);

        assertThat(page.select("h1").text()).isEqualTo("Move the deadline");
        assertThat(page.select(".eyebrow a").text()).isEqualTo("Culture in the <city>");
        assertThat(page.select(".facts").text()).contains("Ballot closes", "in 10 working days", "8 December 2026");
        assertThat(page.select("time").attr("datetime")).isEqualTo(DUE.toString());
        assertThat(page.select("input[name=dueAt]").val()).isEqualTo("2026-12-08T09:00");
        assertThat(page.select(".errors")).isEmpty();
    }

    @Test
    void speaksSlovenian() throws Exception {
        Document page = page(browser.get().uri(path()).locale(Locale.of("sl")), 200);

        assertThat(page.select("h1").text()).isEqualTo("Prestavitev roka");
        assertThat(page.select(".facts").text()).contains("Konec glasovanja", "še 10 delovnih dni", "8. december 2026");
    }

    @Test
    void movesTheDeadline() {
        // when
        MvcTestResult done = browser.perform(
                post("2026-12-11T23:59", "The ministry gave us a week.").with(authentication(coordinator())));

        // then
        assertThat(done).hasStatus3xxRedirection().hasRedirectedUrl("/positions/" + position);
        assertThat(done.getMvcResult().getFlashMap().get("done"))
                .isEqualTo("The deadline is now Friday, 11 December 2026 at 23:59.");
        assertThat(deadlines.get(id).dueAt()).isEqualTo(Instant.parse("2026-12-11T22:59:59Z"));
    }

    @Test
    void keepsWhatWasTypedWhenSomethingIsMissing() throws Exception {
        Document page = page(post("", "Because <b>we</b> must."), 422);

        assertThat(page.select(".errors a[href=#dueAt]").text()).isEqualTo("Choose the new date and time.");
        assertThat(page.select("#dueAt").attr("aria-invalid")).isEqualTo("true");
        assertThat(page.select("#dueAt-error").text()).isEqualTo("Choose the new date and time.");
        assertThat(page.select("textarea").text()).isEqualTo("Because <b>we</b> must.");
        assertThat(deadlines.get(id).dueAt()).isEqualTo(DUE);
    }

    @Test
    void wantsAReasonAndADateThatIsOne() throws Exception {
        Document page = page(post("next Friday", " "), 422);

        assertThat(page.select(".errors li").eachText())
                .containsExactlyInAnyOrder(
                        "This is no date with a time. Choose it again.", "Say why the deadline is moved.");
        assertThat(page(post("2026-12-11T23:59", "x".repeat(501)), 422)
                        .select(".errors")
                        .text())
                .contains("The reason is too long");
    }

    @Test
    void saysWhyItIsRefused() throws Exception {
        Document page = page(post("2026-12-24T23:59", "Why not"), 409);

        assertThat(page.select(".errors").text()).contains("That is where the deadline is now");
        assertThat(page.select("#dueAt").val()).isEqualTo("2026-12-24T23:59");
    }

    @Test
    void previewsADate() throws Exception {
        Document fragment = page(browser.get().uri(path() + "/preview?dueAt=2026-11-27T12:00"), 200);

        assertThat(fragment.text()).isEqualTo("in 3 working days Friday, 27 November 2026 at 12:00");
        assertThat(page(browser.get().uri(path() + "/preview?dueAt="), 200).text())
                .isEmpty();
    }

    private String path() {
        return "/deadlines/" + id + "/move";
    }

    private MockMvcTester.MockMvcRequestBuilder post(String dueAt, String reason) {
        return browser.post()
                .uri(path())
                .param("dueAt", dueAt)
                .param("reason", reason)
                .with(csrf());
    }

    private Document page(MockMvcTester.MockMvcRequestBuilder request, int status) throws Exception {
        MvcTestResult result = browser.perform(request.with(authentication(coordinator())));
        assertThat(result).hasStatus(status);
        return Jsoup.parse(result.getResponse().getContentAsString());
    }

    private static TestingAuthenticationToken coordinator() {
        SignedIn me = new SignedIn(PersonId.random(), "Ana Novak", Language.EN, Set.of(Role.COORDINATOR));
        return new TestingAuthenticationToken(me, null, "ROLE_COORDINATOR");
    }
}
