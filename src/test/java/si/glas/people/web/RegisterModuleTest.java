package si.glas.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import si.glas.kernel.PersonId;
import si.glas.people.Browser;
import si.glas.people.Browser.Page;
import si.glas.people.Directory;
import si.glas.people.FakeNotices;
import si.glas.people.MemberCard;
import si.glas.people.MemberId;
import si.glas.people.People;
import si.glas.people.PeopleModuleTest;
import si.glas.people.Role;
import si.glas.people.signin.SignIn;

@PeopleModuleTest
class RegisterModuleTest {

    private static final String SCRIPT = "<script>alert(1)</script>";

    @Autowired
    private People people;

    @Autowired
    private Directory directory;

    @Autowired
    private FakeNotices notices;

    @Autowired
    private MemberSearch search;

    @Autowired
    private JdbcClient sql;

    @LocalServerPort
    private int port;

    private Browser office;

    @BeforeEach
    void signIn() {
        people.person("Admin", Role.ADMINISTRATOR);
        people.person("Cene Office", Role.COORDINATOR);
        office = SignIn.as("cene.office@example.org", port, notices);
    }

    @Test
    void addsAMemberAndSomebodyWhoSpeaksForIt() {
        // when
        office.get("/members/new");
        office.submit("/members", Map.of("name", "Zavod Čebela", "web", "www.example.org", "joinedOn", "2010-05-01"));

        // then
        assertThat(office.follow().text()).contains("Zavod Čebela is now a member", "Nobody yet", "1 May 2010");
        MemberId bee = directory.members().getFirst().id();

        // when
        office.submit(
                "/members/" + bee + "/mandates",
                Map.of("name", "Ana Novak", "email", "ana@example.org", "phone", "041 111", "lastDay", "2999-12-31"));

        // then
        assertThat(office.follow().text())
                .contains(
                        "The mandate is given.",
                        "Ana Novak",
                        "041 111",
                        "until 31 December 2999",
                        "Cene Office let Ana Novak speak and vote for the member.");
        assertThat(directory.representations()).hasSize(1);

        // when
        office.submit("/members/" + bee + "/mandates/end");

        // then
        assertThat(office.follow().text()).contains("The mandate has ended.", "Nobody yet", "Earlier mandates (1)");
        assertThat(directory.representations()).isEmpty();
    }

    @Test
    void showsAFormAgainWithWhatWasTypedAndWhatIsWrong() {
        people.organisation("Choir");
        office.get("/members/new");

        Page empty = office.submit("/members", Map.of("name", "", "web", "javascript:alert(1)", "joinedOn", "soon"));
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.document().select(".errors a").eachAttr("href"))
                .containsExactlyInAnyOrder("#name", "#web", "#joinedOn");
        assertThat(empty.document().select("#web").attr("value")).isEqualTo("javascript:alert(1)");

        Page known = office.submit("/members", Map.of("name", "choir", "web", "", "joinedOn", ""));
        assertThat(known.status()).isEqualTo(409);
        assertThat(known.document().select(".errors").text()).contains("belongs to the network already");
    }

    @Test
    void changesAMemberAndNoticesThatSomebodyElseDid() {
        MemberId choir = people.organisation("Choir");
        office.get("/members/" + choir + "/edit");
        String old = office.page().html();
        office.submit("/members/" + choir, Map.of("name", "Great Choir"));
        assertThat(office.follow().document().select("h1").text()).isEqualTo("Great Choir");

        office.get("/members/" + choir + "/edit");
        String version =
                org.jsoup.Jsoup.parse(old).select("input[name=version]").attr("value");
        Page refused = office.submit("/members/" + choir, Map.of("name", "Choir", "version", version));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.document().select(".errors").text()).contains("Somebody else has changed this");
        assertThat(directory.members()).extracting(MemberCard::name).containsExactly("Great Choir");
    }

    @Test
    void notesThatAMemberLeavesAndReturns() {
        MemberId choir = people.organisation("Choir");
        office.get("/members/" + choir + "/leave");
        assertThat(office.submit("/members/" + choir + "/leave", Map.of("lastDay", "2999-01-01"))
                        .status())
                .isEqualTo(422);

        office.submit("/members/" + choir + "/leave", Map.of("lastDay", "2026-01-31", "reason", "It closed."));

        assertThat(office.follow().text()).contains("Left the network on 31 January 2026", "It closed.");
        assertThat(directory.members()).isEmpty();
        assertThat(office.get("/members?who=FORMER").text()).contains("Choir", "former");

        office.get("/members/" + choir);
        office.submit("/members/" + choir + "/return");
        assertThat(directory.members()).hasSize(1);
    }

    @Test
    void findsMembersByTheirNameAndByWhoRepresentsThem() {
        PersonId ziva = people.person("Živa Šolar");
        people.represents(ziva, people.organisation("Zbor"));
        people.organisation("Čebela");
        people.individual("Đorđe 100%_\\");

        assertThat(names("cebela", MemberFilter.ALL)).containsExactly("Čebela");
        assertThat(names("SOLAR", MemberFilter.ALL)).containsExactly("Zbor");
        assertThat(names("dorđe", MemberFilter.ALL)).containsExactly("Đorđe 100%_\\");
        assertThat(names("%_\\", MemberFilter.ALL)).containsExactly("Đorđe 100%_\\");
        assertThat(names("_", MemberFilter.ORGANISATION)).isEmpty();
        assertThat(names("", MemberFilter.INDIVIDUAL)).hasSize(1);
        assertThat(names("", MemberFilter.UNREPRESENTED)).containsExactly("Čebela", "Đorđe 100%_\\");
        assertThat(names("", MemberFilter.FORMER)).isEmpty();
    }

    @Test
    void answersAScriptWithTheSameListAlone() {
        people.organisation("Choir");

        Page part = office.get("/members?q=choir", "HX-Request", "true");

        assertThat(part.html()).doesNotContain("<html").contains("id=\"found\"", "Choir");
        assertThat(office.get("/members?q=choir").html())
                .contains(part.html().strip().substring(0, 60));
    }

    @Test
    void pagesThroughTenThousandMembersAtOnce() {
        sql.sql("""
                INSERT INTO member (id, version, kind, name, address, web)
                SELECT gen_random_uuid(), 1, 'INDIVIDUAL', 'Č' || lpad(n::text, 5, '0'), '', ''
                FROM generate_series(1, 10000) n
                """).update();
        sql.sql("ANALYZE member").update();

        assertThat(search.find("", MemberFilter.ALL, 1).rows().getFirst().name())
                .isEqualTo("Č00001");
        FoundMembers last = search.find("", MemberFilter.ALL, 200);
        assertThat(last.rows().getLast().name()).isEqualTo("Č10000");
        assertThat(last.pages()).isEqualTo(200);
        assertThat(search.find("", MemberFilter.ALL, 201).rows()).isEmpty();
        assertThat(search.find("c00999", MemberFilter.ALL, 1).total()).isEqualTo(1);
        assertThat(plan()).contains("Index Scan using member_name");
    }

    @Test
    void showsNamesAsTextWhateverTheySay() {
        MemberId member = people.organisation(SCRIPT);
        PersonId person = people.person("Eve");
        people.represents(person, member);
        sql.sql("UPDATE person SET name = :name WHERE id = :id")
                .param("name", SCRIPT)
                .param("id", person)
                .update();

        for (String page : List.of("/members", "/members/" + member, "/members/people/" + person)) {
            assertThat(office.get(page).html()).contains("&lt;script&gt;").doesNotContain(SCRIPT);
        }
    }

    @Test
    void givesAndTakesRolesOnlyForAdministrators() {
        PersonId ana = people.person("Ana Novak");
        assertThat(office.get("/members/roles").status()).isEqualTo(403);
        assertThat(office.get("/members/people/" + ana).document().select("form[action$=roles]"))
                .isEmpty();

        Browser admin = SignIn.as("admin@example.org", port, notices);
        admin.get("/members/people/" + ana);
        admin.submit("/members/people/" + ana + "/roles", Map.of("role", "BOARD"));
        assertThat(admin.follow().text()).contains("The role is given", "board member");
        admin.submit("/members/people/" + ana + "/roles/revoke");
        assertThat(directory.withRole(Role.BOARD)).isEmpty();

        admin.get("/members/roles");
        assertThat(admin.submit("/members/roles", Map.of("name", "", "email", "x"))
                        .document()
                        .select(".errors a"))
                .hasSize(3);
        admin.submit("/members/roles", Map.of("name", "Dana", "email", "dana@example.org", "role", "AUDITOR"));
        assertThat(admin.follow().document().select("h1").text()).isEqualTo("Dana");
        assertThat(directory.withRole(Role.AUDITOR)).hasSize(1);
    }

    @Test
    void saysThatTheLastAdministratorStays() {
        Browser admin = SignIn.as("admin@example.org", port, notices);
        PersonId self = directory.withRole(Role.ADMINISTRATOR).getFirst().id();
        admin.get("/members/people/" + self);

        Page refused = admin.submit("/members/people/" + self + "/roles/revoke");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text()).contains("Nobody else administers Glas");
    }

    @Test
    void hasNothingForIdsThatAreNone() {
        assertThat(office.get("/members/" + MemberId.random()).status()).isEqualTo(404);
        assertThat(office.get("/members/nonsense").status()).isEqualTo(400);
        assertThat(office.get("/members/people/" + PersonId.random()).status()).isEqualTo(404);
        assertThat(office.get("/members?page=-5").status()).isEqualTo(200);
        assertThat(office.get("/members?page=99999999").status()).isEqualTo(200);
    }

    private List<String> names(String words, MemberFilter filter) {
        return search.find(words, filter, 1).rows().stream()
                .map(MemberRow::name)
                .toList();
    }

    private String plan() {
        return String.join(
                "\n",
                sql.sql(
                                "EXPLAIN SELECT * FROM member WHERE left_on IS NULL ORDER BY name COLLATE slovenian, id LIMIT 50")
                        .query(String.class)
                        .list());
    }
}
