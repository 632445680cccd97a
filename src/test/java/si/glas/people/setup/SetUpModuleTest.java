package si.glas.people.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import si.glas.language.Language;
import si.glas.people.Browser;
import si.glas.people.Browser.Page;
import si.glas.people.Directory;
import si.glas.people.Email;
import si.glas.people.People;
import si.glas.people.PeopleModuleTest;
import si.glas.people.PersonCard;
import si.glas.people.PersonDetails;
import si.glas.people.Role;
import si.glas.people.SetUpDone;
import si.glas.people.SetUpNetwork;
import si.glas.people.Threads;
import si.glas.people.WatchedChronicle;

@PeopleModuleTest
class SetUpModuleTest {

    private static final Map<String, String> CENE = Map.of("name", "Cene Office", "email", "cene@example.org");

    @Autowired
    private People people;

    @Autowired
    private Directory directory;

    @Autowired
    private WatchedChronicle chronicle;

    @Autowired
    private SetUpNetwork setUp;

    @Autowired
    private SetUpKey key;

    @LocalServerPort
    private int port;

    @Test
    void makesTheFirstPersonAdministratorAndCoordinatorAndLetsThemIn() {
        Browser browser = new Browser(port);
        browser.get("/sign-in");
        assertThat(browser.page().location()).contains("/set-up");
        assertThat(browser.follow().text()).contains("You are the first one here", "Mreža", "Europe/Ljubljana");

        browser.submit("/set-up", CENE);

        assertThat(browser.page().location()).contains("/members");
        assertThat(browser.follow().status()).isEqualTo(200);
        assertThat(browser.get("/members/roles").status()).isEqualTo(200);
        assertThat(directory.withRole(Role.ADMINISTRATOR))
                .extracting(PersonCard::name)
                .containsExactly("Cene Office");
        assertThat(directory.withRole(Role.COORDINATOR)).hasSize(1);
        assertThat(chronicle.names()).containsExactly("people.networkSetUp");
    }

    @Test
    void isOverWhenThereIsAnAdministrator() {
        Browser browser = new Browser(port);
        browser.get("/set-up");
        people.person("Admin", Role.ADMINISTRATOR);

        Page late = browser.submit("/set-up", CENE);

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text()).contains("Glas has been set up.");
        assertThat(browser.get("/set-up").status()).isEqualTo(409);
        assertThat(browser.get("/sign-in").status()).isEqualTo(200);
        assertThat(directory.withRole(Role.COORDINATOR)).isEmpty();
    }

    @Test
    void asksForTheKeyBehindAProxy() {
        Browser browser = new Browser(port);
        browser.get("/set-up", "X-Forwarded-For", "203.0.113.9");
        assertThat(browser.page().document().select("#key")).hasSize(1);
        String token = browser.page().document().select("input[name=_csrf]").attr("value");

        Map<String, String> wrong = Map.of("name", "Eve", "email", "eve@example.org", "key", "x", "_csrf", token);
        Page refused = browser.post("/set-up", wrong, "X-Forwarded-For", "203.0.113.9");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.document().select(".errors a[href=#key]").text()).contains("This is not the key");

        Map<String, String> right =
                Map.of("name", "Cene", "email", "cene@example.org", "key", key.value(), "_csrf", token);
        assertThat(browser.post("/set-up", right, "X-Forwarded-For", "203.0.113.9")
                        .location())
                .contains("/members");
    }

    @Test
    void saysWhatIsMissing() {
        Browser browser = new Browser(port);
        browser.get("/set-up");

        Page again = browser.submit("/set-up", Map.of("name", "", "email", "cene@"));

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.document().select(".errors a").eachAttr("href")).containsExactlyInAnyOrder("#name", "#email");
        assertThat(again.document().select("#email").attr("value")).isEqualTo("cene@");
    }

    @Test
    void letsOneOfManyWin() throws Exception {
        List<Boolean> won = Threads.atOnce(6, each -> {
            try {
                setUp.setUp(new Email("p" + each + "@example.org"), new PersonDetails("P" + each, "", Language.EN));
                return true;
            } catch (SetUpDone e) {
                return false;
            }
        });

        assertThat(won).containsOnlyOnce(true);
        assertThat(directory.withRole(Role.ADMINISTRATOR)).hasSize(1);
    }
}
