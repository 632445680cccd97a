package si.glas.review.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import si.glas.kernel.PersonId;
import si.glas.language.Language;
import si.glas.people.Role;
import si.glas.people.SignedIn;
import si.glas.review.Contribution;
import si.glas.review.ProposeAmendment;
import si.glas.review.ReviewModuleTest;
import si.glas.review.Reviews;
import si.glas.review.Scene;
import si.glas.review.Scenes;
import si.glas.review.Speaker;

/** Pages of a review that has just been opened, as somebody's browser gets them. */
@ReviewModuleTest
abstract class PageTest {

    @Autowired
    MockMvcTester browser;

    @Autowired
    Scenes scenes;

    @Autowired
    Reviews reviews;

    @Autowired
    ProposeAmendment proposeAmendment;

    Scene scene;

    @BeforeEach
    void open() {
        scene = scenes.open();
    }

    MockMvcRequestBuilder get(String path, Speaker reader) {
        return browser.get().uri(scene.path() + path).with(authentication(as(reader.person())));
    }

    MockMvcRequestBuilder comment(int block, String words, Speaker by) {
        return browser.post()
                .uri(scene.path() + "/comment")
                .param("read", scene.review().textVersion().toString())
                .param("block", String.valueOf(block))
                .param("member", by.member().toString())
                .param("words", words);
    }

    MockMvcRequestBuilder amendment(int block, String wording, String reason) {
        return browser.post()
                .uri(scene.path() + "/amend")
                .param("read", scene.review().textVersion().toString())
                .param("block", String.valueOf(block))
                .param("member", scene.oder().member().toString())
                .param("wording", wording)
                .param("reason", reason);
    }

    /** As a browser sends it, with whatever is hidden in it. */
    MockMvcRequestBuilder submit(Element form) {
        MockMvcRequestBuilder request = browser.post().uri(form.attr("action"));
        for (Element hidden : form.select("input[type=hidden]:not([name=_csrf])")) {
            request = request.param(hidden.attr("name"), hidden.val());
        }
        return request;
    }

    Document page(MockMvcRequestBuilder request, int status) throws Exception {
        // Whoever is signed in has a session.
        MvcTestResult result = browser.perform(request.session(new MockHttpSession()));
        assertThat(result).hasStatus(status);
        return Jsoup.parse(result.getResponse().getContentAsString());
    }

    Contribution propose(int block, String wording, Speaker by) {
        return proposeAmendment.propose(scene.proposal(block, wording), by);
    }

    List<Contribution> said() {
        return reviews.discussion(scene.review().id()).contributions();
    }

    static TestingAuthenticationToken as(Speaker reader) {
        return as(reader.person());
    }

    static TestingAuthenticationToken as(PersonId person, Role... roles) {
        return new TestingAuthenticationToken(
                new SignedIn(person, "Somebody", Language.EN, Set.of(roles)), null, "ROLE_MEMBER");
    }
}
