package si.glas.review.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import si.glas.people.Role;
import si.glas.review.AddComment;
import si.glas.review.AnswerContribution;
import si.glas.review.CloseReview;
import si.glas.review.Contribution;
import si.glas.review.Decision;
import si.glas.review.Disposition;
import si.glas.review.FinishAnswers;
import si.glas.review.MergeAmendments;
import si.glas.review.Review;

class AnswerPagesTest extends PageTest {

    @Autowired
    private AddComment addComment;

    @Autowired
    private CloseReview close;

    @Autowired
    private AnswerContribution answer;

    @Autowired
    private FinishAnswers finish;

    @Autowired
    private MergeAmendments merge;

    private Contribution comment;
    private Contribution fifteen;
    private Contribution twenty;

    @BeforeEach
    void close() {
        comment = addComment.add(scene.comment(3, "How many <of> them?"), scene.lutka());
        fifteen = propose(5, "Fees are paid within 15 days.", scene.oder());
        twenty = propose(5, "Fees are paid within 20 days.", scene.lutka());
        close.whenDue(scene.review().id());
    }

    @Test
    void listsWhatIsOpenFirstWithAFormForEach() throws Exception {
        // given
        answer(comment, Disposition.NOTED, "Many.", "");

        // when
        Document page = answers();

        // then
        assertThat(page.select("#progress").text()).isEqualTo("1 of 3 answered");
        assertThat(page.select(".question .item").eachAttr("id")).containsExactly("c2", "c3", "c1");
        assertThat(page.select("form.answer-form")).hasSize(3);
        assertThat(page.select("details[open] form.answer-form")).hasSize(2);
        assertThat(page.select("#compromise-2").text()).isEqualTo("Fees are paid within 15 days.");
        assertThat(page.select("#compromise-1")).isEmpty();
        assertThat(page.select("#reason-1").text()).isEqualTo("Many.");
        assertThat(page.select(".choices input[checked]").eachAttr("value")).containsExactly("NOTED");
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void recordsAnAnswerAndLeadsToTheNext() {
        // when
        MvcTestResult done = browser.perform(post(comment, "REJECTED", "We do not know.", ""));

        // then
        assertThat(done).hasStatus3xxRedirection().hasRedirectedUrl(scene.path() + "/answers#c2");
        assertThat(done.getMvcResult().getFlashMap().get("done"))
                .isEqualTo("The answer to no. 1 is recorded. 2 are left.");
    }

    @Test
    void saysWhatIsMissingAndKeepsWhatWasTyped() throws Exception {
        // when
        Document page = page(post(fifteen, "ACCEPTED_IN_PART", " ", "Fees are paid <soon>."), 409);

        // then
        assertThat(page.select(".errors a").attr("href")).isEqualTo("#reason-2");
        assertThat(page.select("#reason-error-2").text()).startsWith("Say why");
        assertThat(page.select("#compromise-2").text()).isEqualTo("Fees are paid <soon>.");
        assertThat(page.select("input[checked]").eachAttr("value")).containsExactly("ACCEPTED_IN_PART");
        assertThat(page(post(fifteen, "", "x", ""), 422)
                        .select("#disposition-error-2")
                        .text())
                .isEqualTo("Choose what you do with it.");
        assertThat(page(post(fifteen, "NOTED", "x".repeat(2001), ""), 422)
                        .select("#reason-error-2")
                        .text())
                .contains("2,000");
    }

    @Test
    void namesTheAmendmentThatStandsInTheWay() throws Exception {
        // given
        answer(fifteen, Disposition.ACCEPTED, "", "");

        // when
        Document page = page(post(twenty, "ACCEPTED", "", ""), 409);

        // then
        assertThat(page.select("#disposition-error-3").text())
                .startsWith("Amendment 2 is accepted and changes the same words.");
    }

    @Test
    void showsWhatAnotherEditorAnsweredMeanwhileAndLosesNothing() throws Exception {
        // given
        MockMvcRequestBuilder slow = post(comment, "REJECTED", "My reason", "");
        answer(comment, Disposition.NOTED, "Their reason", "");

        // when
        Document page = page(slow, 409);
        Element form = page.expectFirst("form.answer-form:has(#reason-1)");

        // then
        assertThat(page.select("#c1 .answer").text()).contains("noted", "Their reason");
        assertThat(page.select("#reason-1").text()).isEqualTo("My reason");
        assertThat(form.select("input[name=revision]").val())
                .isEqualTo(String.valueOf(reviews.contribution(comment.id()).version()));
    }

    @Test
    void isForEditorsOnly() throws Exception {
        page(get("/answers", scene.oder()), 403);
        assertThat(browser.perform(browser.post()
                        .uri(scene.path() + "/answers/" + comment.id())
                        .param("revision", "1")
                        .param("disposition", "NOTED")
                        .param("reason", "x")
                        .with(csrf())
                        .with(authentication(as(scene.oder())))))
                .hasStatus(403);
        assertThat(browser.perform(browser.post()
                        .uri(scene.path() + "/answers/" + comment.id())
                        .param("revision", "1")
                        .param("disposition", "IGNORED")
                        .with(csrf())
                        .with(authentication(as(scene.editor())))))
                .hasStatus(400);
    }

    @Test
    void showsTheAnswersToAllMembers() throws Exception {
        // given
        answer(comment, Disposition.NOTED, "Many <indeed>.", "");
        answer(fifteen, Disposition.ACCEPTED_IN_PART, "Too short.", "Fees are paid within 17 days.");

        // when
        Document page = page(get("/outcome", scene.galerija()), 200);
        Document text = page(get("", scene.galerija()), 200);

        // then
        assertThat(page.select(".tally dd").eachText()).containsExactly("0", "1", "0", "1", "1");
        assertThat(page.select("#c1 .answer").text()).contains("noted", "Many <indeed>.");
        assertThat(page.select("#c2 .answer .change ins").text()).isEqualTo("added: 17");
        assertThat(page.select("main .message").text()).contains("still answering");
        assertThat(page.select("form[action$=accept-compromise]")).isEmpty();
        assertThat(text.select("#c2 .answer").text()).contains("accepted in part");
        assertThat(text.select("#standing").text()).contains("The editors are answering", "2 of 3 answered");
    }

    @Test
    void letsTheProposerAcceptTheCompromise() throws Exception {
        // given
        answer(fifteen, Disposition.ACCEPTED_IN_PART, "Too short.", "Fees are paid within 17 days.");
        Element form = page(get("/outcome", scene.oder()), 200).expectFirst("#c2 form[action$=accept-compromise]");

        // when
        MvcTestResult done = browser.perform(submit(form).with(csrf()).with(authentication(as(scene.oder()))));

        // then
        assertThat(done).hasStatus3xxRedirection();
        assertThat(page(get("/outcome", scene.galerija()), 200)
                        .select("#c2 .answer")
                        .text())
                .contains("Zavod Oder accepts the compromise.");
    }

    @Test
    void leadsFromTheOutcomeToWhatHasChanged() throws Exception {
        // given
        answer(comment, Disposition.NOTED, "Many.", "");
        answer(fifteen, Disposition.ACCEPTED, "", "");
        answer(twenty, Disposition.REJECTED, "Too long.", "");
        finish.finish(scene.review().id(), scene.editor());
        merge.merge(scene.review().id());

        // when
        Document page = page(get("/outcome", scene.galerija()).locale(Locale.of("sl")), 200);

        // then
        assertThat(page.select("a[href*=compare]").attr("href"))
                .isEqualTo("/positions/" + scene.position() + "/compare?from=2&to=3");
        assertThat(page.select("#c3 .answer").text()).contains("zavrnjeno");
        assertThat(answers().select("form.answer-form")).isEmpty();
    }

    @Test
    void isClosedEarlyByTheCoordinatorWithAReason() throws Exception {
        // given
        scene = scenes.open();
        assertThat(page(
                                browser.get()
                                        .uri(scene.path())
                                        .with(authentication(as(scene.coordinator(), Role.COORDINATOR))),
                                200)
                        .select("#standing a[href$=close]"))
                .hasSize(1);

        // when
        Document again = page(close(" "), 422);
        MvcTestResult done = browser.perform(close("Everybody has answered."));

        // then
        assertThat(again.select("#reason-error").text()).startsWith("Say why");
        assertThat(done).hasStatus3xxRedirection();
        assertThat(reviews.get(scene.review().id()).state()).isEqualTo(Review.State.MERGED);
        page(close("Again."), 409);
    }

    private MockMvcRequestBuilder close(String reason) {
        return browser.post()
                .uri(scene.path() + "/close")
                .param("reason", reason)
                .with(csrf())
                .with(authentication(as(scene.coordinator(), Role.COORDINATOR)));
    }

    private Document answers() throws Exception {
        return page(browser.get().uri(scene.path() + "/answers").with(authentication(as(scene.editor()))), 200);
    }

    private MockMvcRequestBuilder post(Contribution said, String disposition, String reason, String compromise) {
        return browser.post()
                .uri(scene.path() + "/answers/" + said.id())
                .param(
                        "revision",
                        String.valueOf(reviews.contribution(said.id()).version()))
                .param("disposition", disposition)
                .param("reason", reason)
                .param("compromise", compromise)
                .with(csrf())
                .with(authentication(as(scene.editor())));
    }

    private void answer(Contribution said, Disposition disposition, String reason, String compromise) {
        answer.answer(
                said.id(),
                reviews.contribution(said.id()).version(),
                new Decision(disposition, reason, compromise),
                scene.secondEditor());
    }
}
