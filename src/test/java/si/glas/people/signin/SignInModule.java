package si.glas.people.signin;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import si.glas.kernel.PersonId;
import si.glas.notices.Notice;
import si.glas.people.Browser;
import si.glas.people.Browser.Page;
import si.glas.people.FakeNotices;
import si.glas.people.MovableTime;
import si.glas.people.People;
import si.glas.people.PeopleModuleTest;
import si.glas.people.Role;

/** What tests of signing in have in common: Ana, whom the network knows, and a browser. */
@PeopleModuleTest
abstract class SignInModule {

    static final String ANA = "ana.novak@example.org";

    @Autowired
    People people;

    @Autowired
    FakeNotices notices;

    @Autowired
    MovableTime time;

    @Autowired
    JdbcClient sql;

    @LocalServerPort
    int port;

    Browser browser;
    PersonId ana;

    @BeforeEach
    void open() {
        browser = new Browser(port);
        people.person("Admin", Role.ADMINISTRATOR);
        ana = people.person("Ana Novak");
    }

    Notice mailTo(String email) {
        return mailsTo(email, 1).getFirst();
    }

    List<Notice> mailsTo(String email, int count) {
        return SignIn.mails(notices, email, count);
    }

    /** Posts what no form of the page would, with a token of one. */
    static Page post(Browser browser, String path, Map<String, String> fields) {
        browser.get("/sign-in/link?token=" + fields.getOrDefault("token", ""));
        if (browser.page().document().select("input[name=_csrf]").isEmpty()) {
            browser.get("/sign-in");
        }
        Map<String, String> all = new HashMap<>(fields);
        all.put("_csrf", browser.page().document().select("input[name=_csrf]").attr("value"));
        return browser.post(path, all);
    }
}
