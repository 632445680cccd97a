package si.glas.review.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import si.glas.people.MemberId;
import si.glas.review.AddComment;
import si.glas.review.CloseReview;
import si.glas.review.Contribution;
import si.glas.review.OpenReview;
import si.glas.review.Participation;
import si.glas.review.Review;
import si.glas.review.ReviewModuleTest;
import si.glas.review.Scene;
import si.glas.review.Scenes;
import si.glas.review.Speaker;
import si.glas.review.SupportContribution;
import si.glas.review.neighbours.Network;

@ReviewModuleTest
class ReviewPagesTest extends PageTest {

    private static final String HOSTILE = "<script>alert(1)</script> & \"more\"";

    @Autowired
    private Network network;

    @Autowired
    private Participation participation;

    @Autowired
    private OpenReview openReview;

    @Autowired
    private AddComment addComment;

    @Autowired
    private SupportContribution support;

    @Autowired
    private CloseReview close;

    @Test
    void showsTheTextParagraphByParagraphWithWhatIsSaid() throws Exception {
        // given
        addComment.add(scene.comment(3, HOSTILE), scene.oder());
        addComment.add(scene.comment(null, "Well written."), scene.lutka());
        Contribution fifteen = propose(5, "Fees are paid within 15 days.", scene.oder());
        propose(5, "Fees are paid within 20 days.", scene.lutka());
        support.support(fifteen.id(), scene.galerija());

        // when
        Document page = page(get("", scene.galerija()), 200);

        // then
        assertThat(page.select("h1").text()).isEqualTo(Scenes.TITLE);
        assertThat(page.select(".paragraph").eachAttr("id"))
                .containsExactly("p1", "p2", "p3", "p4", "p5", "p6", "p7", "p8");
        assertThat(page.select("#p3 .item .words").text()).isEqualTo(HOSTILE);
        assertThat(page.select("#whole .item").text()).contains("Društvo Lutka (Bor Kovač)", "Well written.");
        assertThat(page.select("#p5 .item")).hasSize(2);
        Element amendment = page.expectFirst("#c3");
        assertThat(amendment.select(".change del").text()).isEqualTo("removed: 30");
        assertThat(amendment.select(".change ins").text()).isEqualTo("added: 15");
        assertThat(amendment.select(".touches a").attr("href")).isEqualTo("#c4");
        assertThat(page.select("#c4 .touches a").attr("href")).isEqualTo("#c3");
        assertThat(amendment.select(".supporters").text()).isEqualTo("supported by 1 member Galerija Črta");
        assertThat(amendment.select("form[action$=take-back]")).hasSize(1);
        assertThat(page.select("#c4 form[action$=support]")).hasSize(1);
        assertThat(page.select("#standing").text()).contains("3 of 3 members have taken part");
        assertThat(page.select("script"))
                .allSatisfy(script -> assertThat(script.hasAttr("src")).isTrue());
    }

    @Test
    void leadsFromOneDiscussedParagraphToTheNext() throws Exception {
        // given
        propose(2, "We are glad.", scene.oder());
        addComment.add(scene.comment(6, "Which list?"), scene.lutka());
        addComment.add(scene.comment(null, "Well written."), scene.lutka());

        // when
        Document page = page(get("", scene.galerija()), 200);

        // then
        assertThat(page.select(".stops a").eachAttr("href")).containsExactly("#p2", "#p6", "#whole");
        assertThat(page.expectFirst(".stops a").text())
                .isEqualTo("¶ 2 The network welcomes the draft act and thanks the ministry for the … 1 amendment");
        assertThat(page.select("#p2 .next").attr("href")).isEqualTo("#p6");
        assertThat(page.select("#p6 .next")).isEmpty();
    }

    @Test
    void speaksSlovenian() throws Exception {
        // given
        propose(5, "Fees are paid within 15 days.", scene.oder());

        // when
        Document page = page(get("", scene.galerija()).locale(Locale.of("sl")), 200);

        // then
        assertThat(page.select("#standing h2").text()).isEqualTo("Članstvo obravnava besedilo");
        assertThat(page.select("#standing").text()).contains("Sodeloval je 1 član od 3", "Brez pripomb");
        assertThat(page.select("#c1 header").text()).startsWith("Amandma 1 Zavod Oder (Ana Novak)");
    }

    @Test
    void isDoneWithOneTapByWhoeverHasNothingToAdd() throws Exception {
        // given
        Document page = page(get("", scene.galerija()), 200);
        Element form = page.expectFirst("form[action$=nothing-to-add]");

        // when
        MvcTestResult done = browser.perform(submit(form).with(csrf()).with(authentication(as(scene.galerija()))));

        // then
        assertThat(done).hasStatus3xxRedirection();
        assertThat(done.getMvcResult().getFlashMap().get("done"))
                .isEqualTo("Noted: nothing to add. Thank you for reading.");
        assertThat(participation.missing(scene.review().id()))
                .doesNotContain(scene.galerija().member());
        assertThat(page(get("", scene.galerija()), 200).select("form[action$=nothing-to-add]"))
                .isEmpty();
    }

    @Test
    void supportsWithOneTap() throws Exception {
        // given
        Contribution fifteen = propose(5, "Fees are paid within 15 days.", scene.oder());
        Element button = page(get("", scene.lutka()), 200).expectFirst("#c1 form[action$=support]");

        // when
        MvcTestResult done = browser.perform(submit(button).with(csrf()).with(authentication(as(scene.lutka()))));

        // then
        assertThat(done)
                .hasStatus3xxRedirection()
                .hasRedirectedUrl(scene.path() + "?for=" + scene.lutka().member() + "#c1");
        assertThat(reviews.discussion(scene.review().id()).supportersOf(fifteen))
                .containsExactly(scene.lutka());
    }

    @Test
    void letsAPersonWithSeveralMembersChooseForWhomTheySpeak() throws Exception {
        // given
        MemberId trio = network.member("Trio", scene.oder().person());
        addComment.add(scene.comment(3, "How many?"), scene.oder());

        // when
        Document asked = page(get("", scene.oder()), 200);
        Document chosen = page(get("?for=" + scene.oder().member(), scene.oder()), 200);

        // then
        assertThat(asked.select(".mine strong").text()).isEqualTo("Trio");
        assertThat(asked.select("#c1 form[action$=support] input[name=member]").val())
                .isEqualTo(trio.toString());
        assertThat(asked.select(".switch a").text()).isEqualTo("Zavod Oder");
        assertThat(chosen.select(".mine strong").text()).isEqualTo("Zavod Oder");
        assertThat(chosen.select("#c1 .withdraw")).hasSize(1);
        assertThat(page(get("/comment?block=3", scene.oder()), 200)
                        .select("select[name=member] option")
                        .eachText())
                .containsExactly("Trio", "Zavod Oder");
    }

    @Test
    void commentsOnAParagraph() throws Exception {
        // given
        Document form = page(get("/comment?block=3", scene.oder()), 200);
        assertThat(form.select("blockquote").text()).startsWith("Artists wait");

        // when
        MvcTestResult done = browser.perform(submit(form.expectFirst("form.comment-form"))
                .param("words", "How many?")
                .with(csrf())
                .with(authentication(as(scene.oder()))));

        // then
        assertThat(done).hasStatus3xxRedirection();
        assertThat(done.getResponse().getRedirectedUrl()).endsWith("#c1");
        assertThat(said()).singleElement().satisfies(comment -> {
            assertThat(comment.block()).isEqualTo(3);
            assertThat(comment.words()).isEqualTo("How many?");
        });
    }

    @Test
    void commentsBesideTheParagraphWhereScriptsRun() throws Exception {
        // when
        Document form = page(get("/comment?block=3", scene.oder()).header("HX-Request", "true"), 200);
        Document paragraph = page(
                comment(3, "How many?", scene.oder())
                        .header("HX-Request", "true")
                        .with(csrf())
                        .with(authentication(as(scene.oder()))),
                200);
        MvcTestResult refused = browser.perform(comment(3, " ", scene.oder())
                .header("HX-Request", "true")
                .with(csrf())
                .with(authentication(as(scene.oder()))));

        // then
        assertThat(form.select("h1")).isEmpty();
        assertThat(form.select("form").attr("hx-target")).isEqualTo("#p3");
        assertThat(paragraph.select("h1")).isEmpty();
        assertThat(paragraph.select("#p3 .item .words").text()).isEqualTo("How many?");
        assertThat(paragraph.select("#p3 [role=status]").text()).isEqualTo("Comment 1 is recorded.");
        assertThat(paragraph.select("[hx-swap-oob] #standing").text()).contains("has taken part");
        assertThat(refused).hasStatus(422).headers().hasValue("HX-Retarget", "#write-p3");
        assertThat(refused).bodyText().contains("Write what you want to say.").doesNotContain("<h1");
    }

    @Test
    void keepsWhatWasTypedInACommentThatIsTooLong() throws Exception {
        // given
        String words = "x".repeat(4001);

        // when
        Document page = page(comment(3, words, scene.oder()).with(csrf()).with(authentication(as(scene.oder()))), 422);

        // then
        assertThat(page.select("textarea[name=words]").text()).isEqualTo(words);
        assertThat(page.select(".errors a").attr("href")).isEqualTo("#words-p3");
        assertThat(page.select("textarea").attr("aria-invalid")).isEqualTo("true");
        assertThat(said()).isEmpty();
    }

    @Test
    void amendsAParagraphWhoseWordingIsThereAlready() throws Exception {
        // given
        Document form = page(get("/amend?block=5", scene.oder()), 200);
        assertThat(form.select("textarea[name=wording]").text()).isEqualTo(Scene.DEMAND);

        // when
        MvcTestResult done = browser.perform(amendment(5, "Fees are paid within 15 days.", "It is the law.")
                .with(csrf())
                .with(authentication(as(scene.oder()))));

        // then
        assertThat(done).hasStatus3xxRedirection();
        assertThat(said()).singleElement().satisfies(amendment -> {
            assertThat(amendment.wording()).isEqualTo("Fees are paid within 15 days.");
            assertThat(amendment.words()).isEqualTo("It is the law.");
        });
        assertThat(page(get("/amend?block=5", scene.lutka()), 200).select("#c1 form[action$=support]"))
                .hasSize(1);
    }

    @Test
    void previewsAnAmendmentWithoutRecordingIt() throws Exception {
        Document page = page(
                amendment(5, "Fees are paid within 15 days.", "")
                        .param("preview", "true")
                        .with(csrf())
                        .with(authentication(as(scene.oder()))),
                200);

        assertThat(page.select("#preview ins").text()).isEqualTo("added: 15");
        assertThat(page.select("textarea[name=wording]").text()).isEqualTo("Fees are paid within 15 days.");
        assertThat(page.select(".errors")).isEmpty();
        assertThat(said()).isEmpty();
    }

    @Test
    void saysWhatIsWrongWithAnAmendmentAndKeepsIt() throws Exception {
        assertThat(page(amendment(5, "Free.", " ").with(csrf()).with(authentication(as(scene.oder()))), 422)
                        .select("#reason-error")
                        .text())
                .startsWith("Say why");
        assertThat(page(amendment(5, Scene.DEMAND, "Why not").with(csrf()).with(authentication(as(scene.oder()))), 409)
                        .select("#wording-error")
                        .text())
                .startsWith("This is how the paragraph stands");
        Document spills = page(
                amendment(2, "```\nopen", "Why <i>not</i>").with(csrf()).with(authentication(as(scene.oder()))), 409);
        assertThat(spills.select("#wording-error").text()).contains("paragraphs around it");
        assertThat(spills.select("textarea[name=wording]").text()).isEqualTo("```\nopen");
        assertThat(spills.select("textarea[name=reason]").text()).isEqualTo("Why <i>not</i>");
        assertThat(said()).isEmpty();
    }

    @Test
    void losesNothingOfWhatComesTooLate() throws Exception {
        // given
        MockMvcRequestBuilder amendment = amendment(5, "Fees are <paid> at once.", "Too late?");
        MockMvcRequestBuilder comment = comment(3, "Too <late>?", scene.oder());
        close.whenDue(scene.review().id());

        // when
        Document late = page(amendment.with(csrf()).with(authentication(as(scene.oder()))), 409);
        Document lateToo = page(comment.with(csrf()).with(authentication(as(scene.oder()))), 409);

        // then
        assertThat(late.select("[role=alert]").text()).contains("The review has closed");
        assertThat(late.select("textarea[readonly]").text()).contains("Fees are <paid> at once.", "Too late?");
        assertThat(late.select("button[type=submit]")).isEmpty();
        assertThat(lateToo.select("textarea[readonly]").text()).isEqualTo("Too <late>?");
        assertThat(page(get("", scene.oder()), 200).select("form[action*=review]"))
                .isEmpty();
    }

    @Test
    void losesNothingOfAnAmendmentToAVersionThatIsNoLongerUnderReview() throws Exception {
        // given
        MockMvcRequestBuilder late = amendment(5, "Fees are <paid> at once.", "Too late?");
        close.whenDue(scene.review().id());
        scenes.write(scene.position(), "# Something else\n", scene.editor());
        Review second = openReview.open(scene.position(), 2);

        // when
        Document page = page(late.with(csrf()).with(authentication(as(scene.oder()))), 409);

        // then
        assertThat(page.select("[role=alert]").text()).contains("a version that is not under review any more");
        assertThat(page.select("textarea[readonly]").text()).contains("Fees are <paid> at once.", "Too late?");
        assertThat(reviews.discussion(second.id()).contributions()).isEmpty();
    }

    @Test
    void withdrawsWhatOnesMemberWrote() throws Exception {
        // given
        propose(5, "Fees are paid within 15 days.", scene.oder());
        assertThat(page(get("", scene.lutka()), 200).select(".withdraw")).isEmpty();
        Element form = page(get("", scene.oder()), 200).expectFirst("#c1 .withdraw form");

        // when
        MvcTestResult done = browser.perform(submit(form).with(csrf()).with(authentication(as(scene.oder()))));

        // then
        assertThat(done.getMvcResult().getFlashMap().get("done")).isEqualTo("Amendment 1 is withdrawn.");
        assertThat(said()).isEmpty();
    }

    @Test
    void letsThoseWhoRepresentNobodyReadAndNoMore() throws Exception {
        // given
        propose(5, "Fees are paid within 15 days.", scene.oder());
        Speaker nobody = new Speaker(scene.editor(), scene.oder().member());

        // then
        assertThat(page(get("", nobody), 200).select("#review form, main form")).isEmpty();
        page(get("/comment?block=3", nobody), 403);
        page(get("/amend?block=3", nobody), 403);
        assertThat(browser.perform(comment(3, "x", nobody).with(csrf()).with(authentication(as(nobody)))))
                .hasStatus(403);
        assertThat(browser.perform(browser.post()
                        .uri(scene.path() + "/contributions/"
                                + said().getFirst().id() + "/support")
                        .param("member", scene.lutka().member().toString())
                        .with(csrf())
                        .with(authentication(as(nobody)))))
                .hasStatus(403);
    }

    @Test
    void actsOnNothingThatABrowserDidNotGetFromHere() throws Exception {
        assertThat(browser.perform(comment(3, "x", scene.oder()).with(authentication(as(scene.oder())))))
                .hasStatus(403);
        assertThat(browser.perform(browser.post()
                        .uri(scene.path() + "/comment")
                        .param("read", "nonsense")
                        .param("member", scene.oder().member().toString())
                        .param("words", "x")
                        .with(csrf())
                        .with(authentication(as(scene.oder())))))
                .hasStatus(400);
        assertThat(page(
                                browser.post()
                                        .uri(scene.path() + "/comment")
                                        .param("words", "x")
                                        .with(csrf())
                                        .with(authentication(as(scene.oder()))),
                                422)
                        .select(".errors")
                        .text())
                .contains("which version", "for which member");
        page(get("/amend?block=99", scene.oder()), 404);
        page(get("/comment?block=99", scene.oder()), 404);
        assertThat(said()).isEmpty();
    }

    @Test
    void isNotFoundWhereNothingWasReviewed() {
        assertThat(browser.perform(
                        browser.get().uri(scene.path() + "?reading=2").with(authentication(as(scene.oder())))))
                .hasStatus(404);
    }
}
