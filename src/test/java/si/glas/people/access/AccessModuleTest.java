package si.glas.people.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import si.glas.kernel.Actor;
import si.glas.kernel.NotAllowed;
import si.glas.kernel.PersonId;
import si.glas.people.Browser;
import si.glas.people.Browser.Page;
import si.glas.people.EndMandate;
import si.glas.people.FakeNotices;
import si.glas.people.GrantRole;
import si.glas.people.MemberId;
import si.glas.people.MovableTime;
import si.glas.people.People;
import si.glas.people.PeopleModuleTest;
import si.glas.people.RevokeRole;
import si.glas.people.Role;
import si.glas.people.SignInAs;
import si.glas.people.SignedIn;
import si.glas.people.signin.SignIn;

@PeopleModuleTest
class AccessModuleTest {

    private static final String ANA = "ana.novak@example.org";

    @Autowired
    private People people;

    @Autowired
    private FakeNotices notices;

    @Autowired
    private MovableTime time;

    @Autowired
    private GrantRole grantRole;

    @Autowired
    private RevokeRole revokeRole;

    @Autowired
    private EndMandate endMandate;

    @Autowired
    private Identities identities;

    @Autowired
    private SignInAs signInAs;

    @Autowired
    private JdbcClient sql;

    @LocalServerPort
    private int port;

    private PersonId admin;
    private PersonId ana;

    @BeforeEach
    void know() {
        admin = people.person("Admin", Role.ADMINISTRATOR);
        ana = people.person("Ana Novak");
    }

    @Test
    void letsAChangeOfRolesCountAtTheNextRequest() {
        Browser browser = SignIn.as(ANA, port, notices);
        assertThat(browser.get("/members").status()).isEqualTo(403);

        grantRole.grant(ana, Role.COORDINATOR, Actor.of(admin));
        assertThat(browser.get("/members").status()).isEqualTo(200);

        revokeRole.revoke(ana, Role.COORDINATOR, Actor.of(admin));
        assertThat(browser.get("/members").status()).isEqualTo(403);
        assertThat(browser.page().text()).contains("This is not open to you", "belongs to other roles");
    }

    @Test
    void tellsWhoRepresentsAMemberNow() {
        MemberId choir = people.organisation("Choir");
        people.represents(ana, choir);
        assertThat(identities.of(ana))
                .map(SignedIn::roles)
                .hasValueSatisfying(roles -> assertThat(roles).containsExactly(Role.MEMBER));

        endMandate.end(choir, ana, Actor.of(admin));

        assertThat(identities.of(ana))
                .map(SignedIn::roles)
                .hasValueSatisfying(roles -> assertThat(roles).isEmpty());
    }

    @Test
    void forgetsWhoeverIsNoLongerThere() {
        Browser browser = SignIn.as(ANA, port, notices);

        sql.sql("DELETE FROM person WHERE id = :id").param("id", ana).update();

        assertThat(browser.get("/me").status()).isEqualTo(303);
        assertThat(browser.get("/").status()).isEqualTo(200);
    }

    @Test
    void keepsNothingOfAPersonInASessionButTheId() {
        SignIn.as(ANA, port, notices);

        String kept = String.join(
                " ",
                sql.sql("SELECT encode(attribute_bytes, 'escape') FROM spring_session_attributes")
                        .query(String.class)
                        .list());
        assertThat(kept).contains(ana.toString()).doesNotContain("Ana", "Novak", "example.org", "ROLE_");
    }

    @Test
    void keepsASessionForThirtyDays() {
        Browser browser = SignIn.as(ANA, port, notices);
        time.move(Duration.ofDays(1));

        assertThat(browser.get("/me").status()).isEqualTo(200);
        assertThat(sql.sql("SELECT max_inactive_interval FROM spring_session")
                        .query(Long.class)
                        .single())
                .isEqualTo(Duration.ofDays(30).toSeconds());
    }

    @Test
    void sendsNobodyIntoASessionThatSomebodyElseHasPrepared() {
        Browser browser = SignIn.as(ANA, port, notices);
        String before = browser.cookie("SESSION").orElseThrow();
        people.person("Bor Kos");
        Browser thief = browser.copy();

        SignIn.ask(new Browser(port), "bor.kos@example.org");
        SignIn.with(
                browser,
                SignIn.mails(notices, "bor.kos@example.org", 1).getFirst().path());

        assertThat(browser.cookie("SESSION").orElseThrow()).isNotEqualTo(before);
        assertThat(thief.get("/me").status()).isEqualTo(303);
    }

    @Test
    void asksScriptsToGoToThePageForSigningIn() {
        Page answer = new Browser(port)
                .get("/members?q=a", "HX-Request", "true", "HX-Current-URL", "http://localhost/members?q=&who=ALL");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.headers().get("hx-redirect")).isEqualTo("/sign-in?then=%2Fmembers%3Fq%3D%26who%3DALL");
    }

    @Test
    void sendsWhoeverPostsAFormTooLateBackToThePageWithTheForm() {
        Browser browser = SignIn.as(ANA, port, notices);
        browser.get("/me");
        String token = browser.page().document().select("input[name=_csrf]").attr("value");
        sql.sql("DELETE FROM spring_session").update();

        Page answer = browser.post("/me", Map.of("_csrf", token), "Referer", "http://localhost/me?lang=en");

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).contains("/sign-in?then=%2Fme%3Flang%3Den");
    }

    @Test
    void opensFilesAndHealthToEverybody() {
        Browser nobody = new Browser(port);

        assertThat(nobody.get("/glas.svg").status()).isEqualTo(200);
        assertThat(nobody.get("/actuator/health", "Accept", "*/*").status()).isEqualTo(200);
        assertThat(nobody.get("/no-such-page").status()).isEqualTo(404);
        assertThat(nobody.get("/actuator").status()).isEqualTo(303);
        assertThat(nobody.post("/", Map.of()).status()).isEqualTo(403);
        assertThat(nobody.get("/glas.svg").headers()).doesNotContainKey("set-cookie");
    }

    @Test
    void signsNobodyInAsSomebodyElseInARealNetwork() {
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> signInAs.signIn(ana, new MockHttpServletRequest(), new MockHttpServletResponse()));
    }
}
