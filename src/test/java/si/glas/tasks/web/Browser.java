package si.glas.tasks.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import si.glas.people.SignedIn;

/** Somebody's browser, in which no scripts run. */
record Browser(MockMvcTester web, SignedIn person, Locale language) {

    Browser(MockMvcTester web, SignedIn person) {
        this(web, person, Locale.ENGLISH);
    }

    Document get(String path) {
        return page(send(web.get().uri(path)), 200);
    }

    MvcTestResult open(String path) {
        return send(web.get().uri(path));
    }

    /** @param namesAndValues in turn */
    MvcTestResult post(String path, String... namesAndValues) {
        MockMvcTester.MockMvcRequestBuilder request = web.post().uri(path).with(csrf());
        for (int i = 0; i < namesAndValues.length; i += 2) {
            request.param(namesAndValues[i], namesAndValues[i + 1]);
        }
        return send(request);
    }

    <B extends AbstractMockHttpServletRequestBuilder<B>> MvcTestResult send(B request) {
        return web.perform(
                request.locale(language).with(authentication(new TestingAuthenticationToken(person, null, List.of()))));
    }

    static Document page(MvcTestResult result, int status) {
        try {
            assertThat(result).hasStatus(status);
            return Jsoup.parse(result.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
