package si.glas.people.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import si.glas.people.Browser;
import si.glas.people.Browser.Page;
import si.glas.people.Directory;
import si.glas.people.FakeNotices;
import si.glas.people.MemberCard;
import si.glas.people.MemberId;
import si.glas.people.MovableTime;
import si.glas.people.People;
import si.glas.people.PeopleModuleTest;
import si.glas.people.Role;
import si.glas.people.WatchedChronicle;
import si.glas.people.signin.SignIn;

@PeopleModuleTest
class ImportModuleTest {

    private static final String LIST = """
            ime;vrsta;zastopa;e-pošta;telefon
            Zavod Čebela;organizacija;Ana Novak;ana@example.org;041 111 222
            Zavod Čebela;organizacija;Bor Kos;bor@example.org;
            Živa Šolar;posameznica;;ziva@example.org;
            """;

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

    @Autowired
    private JdbcClient sql;

    @LocalServerPort
    private int port;

    private Browser browser;

    @BeforeEach
    void signIn() {
        people.person("Cene Office", Role.COORDINATOR, Role.ADMINISTRATOR);
        browser = SignIn.as("cene.office@example.org", port, notices);
        chronicle.clear();
    }

    @Test
    void showsWhatWouldChangeAndThenChangesIt() {
        // when
        Page preview = upload(LIST.getBytes(Charset.forName("windows-1250")));

        // then
        assertThat(preview.text())
                .contains("New: 2", "Changed: 1", "Zavod Čebela", "is represented by Ana Novak, who is new");
        assertThat(directory.members()).isEmpty();

        // when
        confirm();

        // then
        assertThat(browser.follow().text()).contains("The list is taken in: 2 new lines, 1 changed.");
        assertThat(directory.members()).extracting(MemberCard::name).containsExactly("Zavod Čebela", "Živa Šolar");
        assertThat(directory.representations()).hasSize(3);
        assertThat(directory.withRole(Role.MEMBER))
                .extracting(person -> person.name() + ", " + person.phone())
                .containsExactly("Ana Novak, 041 111 222", "Bor Kos, ", "Živa Šolar, ");
        assertThat(chronicle.names())
                .containsExactlyInAnyOrder(
                        "people.membersImported",
                        "people.memberAdded",
                        "people.memberAdded",
                        "people.mandateGiven",
                        "people.mandateGiven",
                        "people.mandateGiven");
        assertThat(notices.sent()).hasSize(1);
        assertThat(kept()).isZero();
    }

    @Test
    void hasNothingToDoTheSecondTime() {
        upload(LIST.getBytes(StandardCharsets.UTF_8));
        confirm();

        Page preview = upload(LIST.getBytes(StandardCharsets.UTF_8));

        assertThat(preview.text()).contains("As it is: 3");
        assertThat(preview.document().select("input[name=mark]")).isEmpty();
    }

    @Test
    void takesInNothingOfAListWithAMistake() {
        Page preview = upload((LIST + "Gledališče;organizacija;Dana;dana@;\n").getBytes(StandardCharsets.UTF_8));

        assertThat(preview.document().select("#problems").text())
                .contains("1 thing keeps the list from being taken in");
        assertThat(preview.document().select("tbody tr").get(0).text())
                .contains("5", "This is not an e-mail address: “dana@”.");
        assertThat(preview.document().select("input[name=mark]")).isEmpty();
        browser.submit(discardOf(preview));
        assertThat(browser.follow().text()).contains("The list is thrown away");
        assertThat(directory.members()).isEmpty();
        assertThat(kept()).isZero();
    }

    @Test
    void takesAListThatIsPasted() {
        browser.get("/members/import");
        browser.multipart("/members/import", Map.of("text", LIST), "file", "", BodyPublishers.noBody());

        assertThat(browser.follow().text()).contains("New: 2");
    }

    @Test
    void asksAgainWhenTheRegisterHasChangedSinceThePreview() {
        // given
        upload(LIST.getBytes(StandardCharsets.UTF_8));
        MemberId bee = people.organisation("Zavod Čebela");

        // when
        confirm();

        // then
        assertThat(browser.page().status()).isEqualTo(409);
        assertThat(browser.page().text()).contains("Somebody has changed the register", "New: 1", "Changed: 2");
        assertThat(directory.representations()).isEmpty();

        // when
        confirm();

        // then
        assertThat(directory.representations())
                .filteredOn(mandate -> mandate.member().equals(bee))
                .hasSize(2);
    }

    @Test
    void takesAListInOnce() {
        Page preview = upload(LIST.getBytes(StandardCharsets.UTF_8));
        confirm();
        Map<String, String> again = Map.of(
                "mark", preview.document().select("input[name=mark]").attr("value"),
                "_csrf", preview.document().select("input[name=_csrf]").get(0).attr("value"));

        Page refused = browser.post(confirmOf(preview), again);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text()).contains("This list is no longer here");
        assertThat(directory.members()).hasSize(2);
    }

    @Test
    void forgetsAListAfterADay() {
        upload(LIST.getBytes(StandardCharsets.UTF_8));
        String preview = confirmOf(browser.page());
        time.move(Duration.ofDays(1).plusSeconds(1));

        assertThat(browser.get(preview).status()).isEqualTo(409);
        assertThat(browser.page().text()).contains("no longer here");
    }

    @Test
    void refusesWhatIsNoList() {
        upload(new byte[] {'P', 'K', 3, 4, 0, 0});

        assertThat(browser.page().status()).isEqualTo(422);
        assertThat(browser.page().document().select(".errors a[href=#file]").text())
                .contains("This is no CSV file");

        upload(new byte[0]);
        assertThat(browser.page().document().select(".errors").text()).contains("Choose a file, or paste the list.");
    }

    @Test
    void saysThatAFileIsTooLarge() {
        browser.get("/members/import");
        upload(new byte[11 * 1024 * 1024]);

        assertThat(browser.page().status()).isEqualTo(413);
        assertThat(browser.page().text()).contains("A file may have up to 10 MB");
    }

    @Test
    void saysSoOfAGigabyteWithoutKnowingItBeforehand() {
        browser.get("/members/import");
        HttpRequest.BodyPublisher endless = BodyPublishers.ofInputStream(() -> new Zeros(1024L * 1024 * 1024));
        browser.multipart("/members/import", Map.of(), "file", "list.csv", endless);

        assertThat(browser.page().status()).isEqualTo(413);
        assertThat(browser.page().text()).contains("A file may have up to 10 MB");
        assertThat(kept()).isZero();
    }

    @Test
    void showsTextAsTextWhateverItSays() {
        Page preview = upload("name;kind\n<script>alert(1)</script>;organisation\n".getBytes(StandardCharsets.UTF_8));

        assertThat(preview.html()).contains("&lt;script&gt;").doesNotContain("<script>alert");
    }

    @Test
    void givesATemplateInTheReadersLanguage() {
        Page csv = browser.get("/members/import/template?lang=sl");

        assertThat(csv.headers().get("content-type")).isEqualTo("text/csv;charset=UTF-8");
        assertThat(csv.headers().get("content-disposition")).contains("clani.csv");
        assertThat(csv.html()).startsWith("\uFEFFime;vrsta");
    }

    @Test
    void takesInTenThousandLinesWithinSeconds() {
        StringBuilder list = new StringBuilder("name;kind;address;represented by;e-mail;telephone\n");
        for (int each = 0; each < 10_000; each++) {
            list.append("Member %1$d;%2$s;Street %1$d;Person %1$d;p%1$d@example.org;041 %1$d\n"
                    .formatted(each, each % 10 == 0 ? "organisation" : "individual"));
        }
        Instant start = Instant.now();

        Page preview = upload(list.toString().getBytes(StandardCharsets.UTF_8));
        assertThat(preview.text()).contains("New: 10,000", "Page 1 of 100");
        confirm();

        assertThat(browser.page().location()).contains("/members");
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(20));
        assertThat(directory.representations()).hasSize(10_000);
        Page members = browser.get("/members?page=200");
        assertThat(members.document().select("tbody tr")).hasSize(50);
    }

    /** A large file that needs no memory. */
    private static final class Zeros extends InputStream {

        private long left;

        Zeros(long length) {
            left = length;
        }

        @Override
        public int read() {
            return left-- > 0 ? '0' : -1;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            int count = (int) Math.min(length, left);
            left -= count;
            return count > 0 ? count : -1;
        }
    }

    private Page upload(byte[] content) {
        browser.get("/members/import");
        Page page = browser.upload("/members/import", "file", "list.csv", content);
        return page.location().isPresent() ? browser.follow() : page;
    }

    private void confirm() {
        browser.submit(confirmOf(browser.page()));
    }

    private static String confirmOf(Page preview) {
        return preview.document().select("form:has(input[name=mark])").attr("action");
    }

    private static String discardOf(Page preview) {
        return preview.document().select("form[action$=discard]").attr("action");
    }

    private long kept() {
        return sql.sql("SELECT count(*) FROM member_import").query(Long.class).single();
    }
}
