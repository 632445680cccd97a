package si.glas.ballots.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import si.glas.kernel.PersonId;
import si.glas.language.Language;
import si.glas.people.Role;
import si.glas.people.SignedIn;

/** Somebody who looks at pages and fills in the forms that are on them, and no others. */
record Browser(MockMvcTester server, PersonId person, Set<Role> roles) {

    MvcTestResult ask(String path) {
        return server.perform(server.get().uri(path).with(authentication(token())));
    }

    Document get(String path) {
        return page(server.get().uri(path), 200);
    }

    Document get(String path, int status) {
        return page(server.get().uri(path), status);
    }

    /** Sends the form of a page as a browser does: hidden fields, ticked boxes, and what is typed instead of what stands there. */
    MvcTestResult send(Document page, String... typed) {
        return submit(Objects.requireNonNull(page.selectFirst("main form[method=post]")), typed);
    }

    /** The same for one of several forms on a page. */
    MvcTestResult submit(Element form, String... typed) {
        var request = server.post().uri(form.attr("action")).with(csrf());
        Set<String> overridden = new LinkedHashSet<>();
        for (int at = 0; at < typed.length; at += 2) {
            overridden.add(typed[at]);
            request.param(typed[at], typed[at + 1]);
        }
        for (Element field : form.select("input[name], textarea[name]")) {
            boolean off = field.is("[type=checkbox], [type=radio]") && !field.hasAttr("checked");
            if (!off && !overridden.contains(field.attr("name"))) {
                request.param(field.attr("name"), field.is("textarea") ? field.wholeText() : field.val());
            }
        }
        return server.perform(request.with(authentication(token())));
    }

    Document page(MvcTestResult result, int status) {
        assertThat(result).hasStatus(status);
        try {
            return Jsoup.parse(result.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    private Document page(MockMvcTester.MockMvcRequestBuilder request, int status) {
        return page(server.perform(request.with(authentication(token()))), status);
    }

    private TestingAuthenticationToken token() {
        return new TestingAuthenticationToken(new SignedIn(person, "Somebody", Language.EN, roles), null, "SIGNED_IN");
    }
}
