package si.glas.ballots.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import si.glas.ballots.AnnounceResult;
import si.glas.ballots.BallotCheck;
import si.glas.ballots.BallotFiles;
import si.glas.ballots.BallotId;
import si.glas.ballots.Ballots;
import si.glas.ballots.BallotsModuleTest;
import si.glas.ballots.Stage;
import si.glas.ballots.VoterId;
import si.glas.kernel.PersonId;
import si.glas.people.Role;

/** What somebody meets who chooses from options, by each method and in each tier, and what comes of it. */
@BallotsModuleTest
class OptionVoteModuleTest {

    private static final String[] THEMES = {"Fair pay", "Studios", "Touring"};

    @Autowired
    private MockMvcTester server;

    @Autowired
    private Ballots ballots;

    @Autowired
    private BallotFiles files;

    @Autowired
    private AnnounceResult announceResult;

    @Autowired
    private Stage stage;

    private final List<Browser> members = new ArrayList<>();
    private VoterId absent;

    @BeforeEach
    void setUp() {
        stage.clear();
        members.clear();
        for (String name : List.of("Ana", "Bine", "Cilka")) {
            PersonId person = stage.network.person(name);
            stage.network.member("Theatre of " + name, person);
            members.add(new Browser(server, person, Set.of(Role.MEMBER)));
        }
        absent = new VoterId(
                stage.network.member("Choir", stage.network.person("Dane")).value());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            members-choice       | 1 2 3 | 2 1 3 | 2 1 _ | Studios
            test-schulze-secret  | 1 2 3 | 2 1 3 | 2 1 _ | Studios
            members-office       | 1 _ _ | _ 1 2 | _ 1 _ | Studios
            test-office-named    | 1 _ _ | _ 1 2 | _ 1 _ | Studios
            members-election     | 1 2 3 | 1 2 3 | _ 2 1 | Fair pay, Touring
            test-election-named  | 1 2 3 | 1 2 3 | _ 2 1 | Fair pay, Touring
            members-approval     | 1 1 _ | _ 1 1 | _ 1 _ | Studios
            test-approval-secret | 1 1 _ | _ 1 1 | _ 1 _ | Studios
            members-score        | 5 4 0 | 0 4 2 | 0 0 5 | Studios
            test-score-secret    | 5 4 0 | 0 4 0 | 0 0 5 | Studios
            members-mood         | 5 _ _ | 2 3 _ | _ _ 1 |
            test-mood-secret     | 5 _ _ | 2 3 _ | _ _ 1 |
            """)
    void letsPeopleChooseAndShowsHowItWasCounted(
            String rules, String first, String second, String third, String chosen) {
        // given
        BallotId ballot = stage.openQuestion(rules, rules.contains("election") ? 2 : 1, THEMES);

        // when
        List<String> papers = List.of(first, second, third);
        for (int at = 0; at < papers.size(); at++) {
            vote(members.get(at), ballot, papers.get(at));
        }
        stage.close(ballot);
        announceResult.of(ballot);

        // then
        Document page = members.getFirst().get("/ballots/" + ballot);
        String outcome = page.select(".result .message strong").text();
        if (chosen == null) {
            assertThat(outcome).isEqualTo("The mood is noted. Nothing follows from it.");
        } else {
            assertThat(outcome).startsWith("Chosen").contains(chosen);
            assertThat(page.select(".count tr.won th").eachText()).contains(chosen.split(", "));
        }
        assertThat(page.select(".count table")).isNotEmpty();
        assertThat(page.text()).doesNotContain("??", "3.0").contains("Did not vote 1");
        assertThat(members.getFirst()
                        .get("/ballots/" + ballot + "?lang=sl")
                        .select(".count")
                        .text())
                .contains("Kako smo šteli")
                .doesNotContain("??");
        BallotCheck.Report check = BallotCheck.run(files.of(ballot), recordHash(ballot));
        assertThat(check.right()).as(String.join("\n", check.steps())).isTrue();
        assertThat(stage.post.notices("ballots.votesCounted")).hasSize(4);
    }

    @Test
    void rankingKeepsEqualRanksAndGapsInTheirOrder() {
        // given
        BallotId ballot = stage.openQuestion("members-choice", 1, THEMES);

        // when
        vote(members.getFirst(), ballot, "3 1 1");

        // then
        Document receipt = members.getFirst().get("/ballots/" + ballot + "/receipt");
        assertThat(receipt.select(".facts").text()).contains("1. Studios, Touring; 2. Fair pay");
        Document change = members.getFirst()
                .get(receiptOf(ballot).select("a:contains(Change the vote)").attr("href"));
        assertThat(change.select("select[name=option-1] option[selected]").text())
                .isEqualTo("2");
        assertThat(change.select("select[name=option-3] option[selected]").text())
                .isEqualTo("1");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            members-choice   | _ _ _ | options     | Nothing is marked
            members-choice   | 1 2 x | options     | cannot be read
            members-choice   | 1 2 4 | options     | cannot be read
            members-choice   | 1 _ _ | abstain     | another answer as well
            members-choice   | _ _ _ | maybe       | Choose what shall be counted
            members-score    | 6 _ _ | options     | cannot be read
            members-score    | 0 0 0 | options     | Nothing is marked
            members-mood     | 5 1 _ | options     | more dots than you have: there are 5
            members-mood     | -1 1 _ | options    | cannot be read
            members-approval | 2 _ _ | options     | cannot be read
            """)
    void saysWhatIsWrongAndKeepsWhatWasMarked(String rules, String paper, String answer, String problem) {
        // given
        BallotId ballot = stage.openQuestion(rules, 1, THEMES);
        Browser member = members.getFirst();

        // when
        MvcTestResult sent = member.send(member.get("/ballots/" + ballot), fields(paper, answer));

        // then
        Document again = member.page(sent, 422);
        assertThat(again.select(".errors a[href=#options]").text()).contains(problem);
        assertThat(again.select("#options-error").text()).contains(problem);
        assertThat(ballots.get(ballot).voted()).isZero();
    }

    @Test
    void abstainingIsAnAnswerToo() {
        // given
        BallotId ballot = stage.openQuestion("members-choice", 1, THEMES);
        Browser member = members.getFirst();

        // when
        member.send(member.get("/ballots/" + ballot), fields("_ _ _", "notOurField"));

        // then
        assertThat(member.get("/ballots/" + ballot + "/receipt")
                        .select(".facts")
                        .text())
                .contains("Not our field");
    }

    @Test
    void theOfficeEntersAPaperWithOptions() {
        // given
        BallotId ballot = stage.openQuestion("members-choice", 1, THEMES);
        Browser office = new Browser(server, stage.network.person("Office"), Set.of(Role.COORDINATOR));
        String path = "/ballots/" + ballot + "/entered-votes?voter=" + absent;

        // when
        MvcTestResult nothing = office.send(office.get(path), "given", "PHONE");
        MvcTestResult entered =
                office.send(office.get(path), "given", "PHONE", "option-1", "", "option-2", "1", "option-3", "2");

        // then
        assertThat(office.page(nothing, 422).select(".errors").text()).contains("Nothing is marked");
        assertThat(entered).hasStatus3xxRedirection();
        assertThat(stage.post.notices("ballots.voteEntered").toString()).contains("1. Studios; 2. Touring");
    }

    private Document receiptOf(BallotId ballot) {
        return members.getFirst().get("/ballots/" + ballot);
    }

    private String recordHash(BallotId ballot) {
        return ballots.resultOf(ballot).orElseThrow().recordHash();
    }

    private static void vote(Browser member, BallotId ballot, String paper) {
        MvcTestResult sent = member.send(member.get("/ballots/" + ballot), fields(paper, "options"));
        if (sent.getResponse().getStatus() == 200) {
            Document sure = member.page(sent, 200);
            assertThat(sure.select("h1").text()).isEqualTo("Is this your vote?");
            sent = member.send(sure);
        }
        assertThat(sent.getResponse().getStatus()).as(paper).isIn(200, 302);
    }

    /** A place for each option, an underscore for nothing. */
    private static String[] fields(String paper, String answer) {
        String[] values = paper.split(" ");
        List<String> fields = new ArrayList<>(List.of("answer", answer));
        for (int at = 0; at < values.length; at++) {
            fields.addAll(List.of("option-" + (at + 1), values[at].equals("_") ? "" : values[at]));
        }
        return Stream.of(fields).flatMap(List::stream).toArray(String[]::new);
    }
}
