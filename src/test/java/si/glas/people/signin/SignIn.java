package si.glas.people.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import si.glas.notices.Notice;
import si.glas.people.Browser;
import si.glas.people.Browser.Page;
import si.glas.people.FakeNotices;

/** What somebody does who signs in, for tests. */
public final class SignIn {

    private SignIn() {}

    /** Signs in with the link from the mail, as {@code People.addressOf} a name. */
    public static Browser as(String email, int port, FakeNotices notices) {
        Browser browser = new Browser(port);
        int before = notices.to(email).size();
        ask(browser, email);
        assertThat(with(browser, mails(notices, email, before + 1).getLast().path()))
                .isTrue();
        return browser;
    }

    public static void ask(Browser browser, String email) {
        browser.get("/sign-in");
        Page sent = browser.submit("/sign-in", Map.of("email", email));
        assertThat(sent.location()).as(sent.text()).contains("/sign-in/code");
    }

    public static List<Notice> mails(FakeNotices notices, String email, int count) {
        await().untilAsserted(() -> assertThat(notices.to(email)).hasSize(count));
        return notices.to(email);
    }

    public static boolean with(Browser browser, String link) {
        browser.get(link);
        return browser.page().document().select("form[action=/sign-in/link]").size() == 1
                && browser.submit("/sign-in/link")
                        .location()
                        .filter("/inbox"::equals)
                        .isPresent();
    }

    static boolean isSignedIn(Browser browser) {
        return browser.get("/me").status() == 200;
    }

    static String tokenOf(String link) {
        return link.substring(link.indexOf("token=") + 6);
    }

    static String codeIn(Notice mail) {
        return String.valueOf(mail.values().get("code"));
    }

    static String wrong(Notice mail) {
        return codeIn(mail).startsWith("9") ? "000000" : "999999";
    }
}
