package si.glas.people.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import si.glas.kernel.PersonId;
import si.glas.language.Language;
import si.glas.notices.Notice;
import si.glas.people.Browser;
import si.glas.people.Browser.Page;
import si.glas.people.Directory;
import si.glas.people.FakeNotices;
import si.glas.people.MovableTime;
import si.glas.people.People;
import si.glas.people.PeopleModuleTest;
import si.glas.people.Role;
import si.glas.people.WatchedChronicle;
import si.glas.people.signin.SignIn;

@PeopleModuleTest
class AccountModuleTest {

    private static final String ANA = "ana.novak@example.org";
    private static final String NEW = "ana@new.example.org";

    @Autowired
    private People people;

    @Autowired
    private Directory directory;

    @Autowired
    private FakeNotices notices;

    @Autowired
    private WatchedChronicle chronicle;

    @Autowired
    private MovableTime time;

    @LocalServerPort
    private int port;

    private PersonId ana;
    private Browser browser;

    @BeforeEach
    void signIn() {
        people.person("Admin", Role.ADMINISTRATOR);
        ana = people.person("Ana Novak", Role.EDITOR);
        browser = SignIn.as(ANA, port, notices);
        notices.clear();
    }

    @Test
    void showsPeopleTheirOwnPage() {
        people.represents(ana, people.organisation("Zbor"));
        people.represents(ana, people.organisation("Čebela"));

        Page me = browser.get("/me");

        assertThat(me.text()).contains("Ana Novak", ANA, "editor", "representative of a member");
        assertThat(me.document()
                        .select("section[aria-labelledby=members] .title")
                        .eachText())
                .containsExactly("Čebela", "Zbor");
    }

    @Test
    void letsPeopleSayHowTheyAreCalledAndReached() {
        browser.get("/me");
        browser.submit("/me", Map.of("name", " Ana\tNovak Kos ", "phone", "041 111 222", "language", "SL"));

        assertThat(browser.page().location()).contains("/me?lang=sl");
        assertThat(browser.follow().text()).contains("Shranjeno.", "Ana Novak Kos");
        assertThat(directory.person(ana).language()).isEqualTo(Language.SL);
        assertThat(directory.person(ana).phone()).isEqualTo("041 111 222");
        assertThat(chronicle.names()).containsExactly("people.personChanged");
    }

    @Test
    void showsTheFormAgainWithWhatIsWrong() {
        browser.get("/me");
        Page again = browser.submit("/me", Map.of("name", "  ", "phone", "041"));

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.document().select(".errors a[href=#name]").text()).isEqualTo("The name is missing.");
        assertThat(again.document().select("#name").attr("aria-describedby")).contains("name-error");
        assertThat(again.document().select("#phone").attr("value")).isEqualTo("041");
        assertThat(directory.person(ana).name()).isEqualTo("Ana Novak");
    }

    @Test
    void movesToAnAddressThatWasConfirmed() {
        // given
        askFor(NEW);
        assertThat(browser.follow().text()).contains("A link is on its way to " + NEW);
        Notice mail = notices.to(NEW).getFirst();
        assertThat(mail.wiped()).isTrue();
        assertThat(directory.person(ana).email()).isEqualTo(ANA);

        // when
        assertThat(browser.get(mail.path()).text()).contains("shall write to you at " + NEW);
        browser.submit("/me/email/confirm");

        // then
        assertThat(browser.follow().text()).contains("From now on Glas writes to you at the new address.");
        assertThat(directory.person(ana).email()).isEqualTo(NEW);
        assertThat(notices.to(ANA)).extracting(Notice::kind).containsExactly("people.emailChanged");
        assertThat(chronicle.names()).containsExactly("people.emailChanged");
        assertThat(browser.get(mail.path()).status()).isEqualTo(410);
    }

    @Test
    void takesNoLinkOfSomebodyElseAndNoneThatIsTooOld() {
        askFor(NEW);
        String link = notices.to(NEW).getFirst().path();
        people.person("Bor Kos");
        Browser bor = SignIn.as("bor.kos@example.org", port, notices);

        assertThat(bor.get(link).status()).isEqualTo(410);
        assertThat(new Browser(port).get(link).status()).isEqualTo(303);

        time.move(Duration.ofDays(1).plusSeconds(1));
        assertThat(browser.get(link).status()).isEqualTo(410);
        assertThat(directory.person(ana).email()).isEqualTo(ANA);
    }

    @Test
    void doesNotTellWhoseAddressItIsUntilTheMailWasOpened() {
        people.person("Bor Kos");
        askFor("BOR.kos@example.org");
        assertThat(browser.follow().text()).contains("A link is on its way");

        browser.get(notices.to("BOR.kos@example.org").getFirst().path());
        Page refused = browser.submit("/me/email/confirm");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text()).contains("belongs to somebody else");
        assertThat(directory.person(ana).email()).isEqualTo(ANA);
    }

    @Test
    void sendsOnlySoManyLinks() {
        for (int ask = 0; ask < 5; ask++) {
            askFor("ana" + ask + "@example.org");
        }

        Page refused = askFor("ana5@example.org");

        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.document().select(".errors").text()).contains("You can ask again at");
        assertThat(askFor("nonsense").status()).isEqualTo(422);
    }

    @Test
    void showsWhereSomebodyIsSignedInAndEndsItThere() {
        // given
        Browser phone = SignIn.as(ANA, port, notices);

        // when
        Page me = browser.get("/me");

        // then
        assertThat(me.document().select("section[aria-labelledby=sessions] li")).hasSize(2);
        assertThat(me.document()
                        .select("section[aria-labelledby=sessions] li")
                        .get(0)
                        .text())
                .contains("Firefox, Linux", "here");
        assertThat(me.html())
                .doesNotContain(
                        browser.cookie("SESSION").orElseThrow(),
                        phone.cookie("SESSION").orElseThrow());

        // when
        browser.submit("/me/sessions/end");

        // then
        assertThat(browser.follow().document().select("section[aria-labelledby=sessions] li"))
                .hasSize(1);
        assertThat(phone.get("/me").status()).isEqualTo(303);
    }

    @Test
    void endsAllSessionsButThisOne() {
        Browser phone = SignIn.as(ANA, port, notices);
        Browser tablet = SignIn.as(ANA, port, notices);
        people.person("Bor Kos");
        Browser bor = SignIn.as("bor.kos@example.org", port, notices);

        browser.get("/me");
        browser.submit("/me/sessions/end-others");

        assertThat(browser.get("/me").status()).isEqualTo(200);
        assertThat(phone.get("/me").status()).isEqualTo(303);
        assertThat(tablet.get("/me").status()).isEqualTo(303);
        assertThat(bor.get("/me").status()).isEqualTo(200);
    }

    @Test
    void endsNobodyElsesSession() {
        people.person("Bor Kos");
        Browser bor = SignIn.as("bor.kos@example.org", port, notices);
        SignIn.as("bor.kos@example.org", port, notices);
        String handle = bor.get("/me").document().select("input[name=handle]").attr("value");
        SignIn.as(ANA, port, notices);

        browser.get("/me");
        browser.submit("/me/sessions/end", Map.of("handle", handle));

        assertThat(bor.get("/me").document().select("section[aria-labelledby=sessions] li"))
                .hasSize(2);
    }

    @Test
    void signsOut() {
        Browser thief = browser.copy();
        browser.get("/me");

        Page out = browser.submit("/sign-out");

        assertThat(out.location()).contains("/");
        assertThat(browser.get("/me").status()).isEqualTo(303);
        assertThat(thief.get("/me").status()).isEqualTo(303);
        assertThat(browser.get("/sign-out").status()).isEqualTo(404);
    }

    private Page askFor(String email) {
        browser.get("/me");
        return browser.submit("/me/email", Map.of("email", email));
    }
}
