package si.glas.life;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import si.glas.browser.InBrowser;
import si.glas.browser.Letter;
import si.glas.browser.RunningGlas;
import si.glas.browser.Visits;
import si.glas.life.Editors.Answer;
import si.glas.life.Roll.Representative;

/** A real consultation from the coordinator's first click to the public page, by all who take part in it. */
@InBrowser
class WholeLifeBrowserTest {

    private static final String TITLE =
            "Pripombe k osnutku Pravilnika o sofinanciranju programov nevladnih organizacij v kulturi";
    private static final String MINISTRY = "Ministrstvo za kulturo, Direktorat za ustvarjalnost";
    private static final String MINISTRY_MAILBOX = "ustvarjalnost@kultura.example.org";
    private static final String EIGHTY = "80 odstotkov odobrenih sredstev";
    private static final int REVIEWERS = 20;
    private static final ZoneId LJUBLJANA = ZoneId.of("Europe/Ljubljana");
    private static final Duration A_MONTH = Duration.ofDays(30);

    private RunningGlas glas;
    private Traces traces;
    private Network network;
    private Roll roll;
    private Office office;
    private Editors editors;
    private Representative chair;
    private String position;

    @BeforeEach
    void start(Visits visits) {
        glas = RunningGlas.startWithMail("--glas.sample=false", "--glas.network.name=Odmev");
        traces = new Traces(glas);
        network = new Network(glas, visits);
        roll = Roll.of(sample("organisations.csv"));
        chair = roll.at("irena.znidarsic@preddverje.example.org");
        office = found();
        position = office.start(TITLE, MINISTRY, nina(), rok());
        editors = new Editors(network.atDesk(nina().email()), network.atDesk(rok().email()), position);
    }

    @AfterEach
    void stop() {
        traces.close();
        glas.close();
    }

    @Test
    void goesFromADraftToTheMinistersInboxAndToThePublic() {
        draft();
        review();
        answer();
        vote();
        submit();
        conclude();
        publish();
        leaveNoTrace();
    }

    private Office found() {
        Office founded = Office.setUp(network.stranger(), "Mateja Vidmar", "mateja.vidmar@odmev.example.org");
        founded.takeIn(roll.csv());
        founded.give("uredništvo", nina());
        founded.give("uredništvo", rok());
        founded.give("upravni odbor", chair);
        founded.register("Ministrstvo za kulturo", "Direktorat za ustvarjalnost", MINISTRY_MAILBOX);
        return founded;
    }

    private void draft() {
        Letter asked = network.mailboxes().await(nina().email(), "Napišite do");
        assertThat(asked.subject()).endsWith(": " + TITLE);
        assertThat(asked.text()).contains("Ste med uredniki stališča", "/inbox/write-text/" + id());
        editors.write(editors.first(), template -> sample("texts/sofinanciranje.md"), "Prva celotna različica");
        editors.write(
                editors.second(),
                text -> text.replace("prinaša nekaj dobrega", "prinaša tudi nekaj dobrega"),
                "Povzetek je pravičnejši");
        editors.handIn();
        office.letGoOn();
    }

    private void review() {
        List<Representative> members = roll.speakers().subList(0, REVIEWERS);
        Letter invited = network.mailboxes().await(members.getFirst().email(), "Obravnava do");
        assertThat(invited.subject()).endsWith(": " + TITLE);
        assertThat(invited.text()).contains(position);

        reviewer(members.get(0)).amend(EIGHTY, "90 odstotkov odobrenih sredstev", "Petine ne moremo založiti.");
        reviewer(members.get(1)).amend(EIGHTY, "70 odstotkov odobrenih sredstev", "Toliko je ministrstvo že omenilo.");
        reviewer(members.get(2)).amend("jezike manjšin", "jezike narodnih skupnosti", "Tako je v ustavi.");
        reviewer(members.get(3)).commentOn("Organizacije, ki delujejo v manjših krajih", "Zasavje ni majhen kraj.");
        new Reviewer(network.onPhone(members.get(4).email()), position).hasNothingToAdd();
        for (Representative member : members.subList(5, REVIEWERS)) {
            reviewer(member).comment("<b>Strinjamo se</b>, " + member.name() + ".");
        }

        Person reader = network.atDesk(members.getFirst().email()).open(position + "/review");
        assertThat(reader.page().locator(".touches").first()).containsText("amandma 2");
        assertThat(reader.reads()).contains("Sodelovalo je ").contains("<b>Strinjamo se</b>");
    }

    private Reviewer reviewer(Representative member) {
        return new Reviewer(network.atDesk(member.email()), position);
    }

    private void answer() {
        glas.clock().add(A_MONTH);
        Letter asked = network.mailboxes().await(nina().email(), "Odgovorite članom");
        assertThat(asked.text()).contains(id());

        editors.answer(said -> said.contains("90") && said.contains("odstotkov")
                ? new Answer("ACCEPTED", "")
                : said.contains("70 ")
                        ? new Answer("REJECTED", "Pod tem, kar potrebujemo, ne začenjamo.")
                        : said.contains("narodnih skupnosti")
                                ? new Answer("ACCEPTED", "Tako je prav.")
                                : new Answer("NOTED", "Hvala."));
        editors.finishAnswers();
        editors.consolidate();
    }

    private void vote() {
        List<Representative> voters = roll.speakers();
        Letter asked = network.mailboxes().await(voters.getFirst().email(), "Prosimo, glasujte do");
        assertThat(asked.subject()).endsWith(": " + TITLE);
        String ballot = URI.create(asked.link()).getPath();
        voters.forEach(voter -> new Voter(network, voter).vote(ballot));
        glas.clock().add(A_MONTH);
        Letter receipt = network.mailboxes().await(voters.getFirst().email(), "Potrdilo o vašem glasu");
        assertThat(receipt.text()).contains("Glas: " + new Voter(network, voters.getFirst()).choice());

        assertThat(votesFor("Za") + votesFor("Proti") + votesFor("Vzdržim se") + votesFor("Ni naše področje"))
                .isEqualTo(members());
        Letter result = network.mailboxes().await(voters.getLast().email(), "Sprejeto");
        Person reader = office.coordinator().open(ballot);
        assertThat(reader.page().locator(".result")).containsText("Predlog je sprejet.");
        for (String words : List.of(result.text(), reader.reads())) {
            assertThat(words.replaceAll("\\s+", " ")).contains(arithmetic());
        }
        assertThat(reader.page().locator(".tally td")).hasText(tally());
    }

    /** As anybody can do it again who reads articles 13 and 14 of the statute. */
    private List<String> arithmetic() {
        long cast = members() - votesFor("Ni naše področje");
        return List.of(
                "od %d upravičenih, sklepčnost %d, dosežena.".formatted(members(), members() / 2),
                "1/2 × %d = %d, torej".formatted(members(), members() / 2),
                "od %d oddanih".formatted(cast),
                "torej %d ali več.".formatted(cast / 2 + 1));
    }

    private int members() {
        return roll.members().size();
    }

    /** Yes, no, abstentions, "not our field", silent, on the roll. */
    private String[] tally() {
        return LongStream.of(
                        votesFor("Za"),
                        votesFor("Proti"),
                        votesFor("Vzdržim se"),
                        votesFor("Ni naše področje"),
                        0,
                        members())
                .mapToObj(String::valueOf)
                .toArray(String[]::new);
    }

    private long votesFor(String choice) {
        return roll.speakers().stream()
                .filter(voter -> new Voter(network, voter).choice().equals(choice))
                .mapToLong(voter -> voter.members().size())
                .sum();
    }

    private void submit() {
        Letter asked = network.mailboxes().await(chair.email(), "Prosimo za odobritev");
        assertThat(asked.subject()).contains(TITLE, MINISTRY);
        network.onPhone(chair.email())
                .begin("Odobrite oddajo")
                .choose("Da, odobravam")
                .press("Opravljeno");

        Letter delivered = network.mailboxes().await(MINISTRY_MAILBOX, TITLE);
        assertThat(delivered.subject()).isEqualTo("Stališče: " + TITLE);
        assertThat(delivered.text())
                .contains("Spoštovana gospa generalna direktorica", "90 odstotkov odobrenih sredstev", chair.name())
                .contains("/published/");
        byte[] pdf = delivered.only(".pdf").content();
        assertThat(delivered.text().replaceAll("\\s", "")).contains(sha256(pdf));
        assertThat(Papers.words(pdf))
                .contains("Odmev", TITLE, "Direktorat za ustvarjalnost")
                .contains("90 odstotkov odobrenih sredstev", "jezike narodnih skupnosti")
                .contains("prinaša tudi nekaj dobrega", "od 3 do 5 zaposlenih")
                .contains("za %d, proti %d, vzdržani %d"
                        .formatted(votesFor("Za"), votesFor("Proti"), votesFor("Vzdržim se")))
                .doesNotContain("80 odstotkov odobrenih", "70 odstotkov");
    }

    private void conclude() {
        office.recordAnswer(
                position,
                MINISTRY,
                LocalDate.ofInstant(glas.clock().instant(), LJUBLJANA),
                "Predplačilo se zviša. **Honorarji** ne sodijo v pravilnik.");
        network.mailboxes().await(nina().email(), "Odgovor");
        office.recordUptake(
                List.of("partly", "takenUp", "takenUp", "rejected", "noAnswer"), "Petina namesto desetine.");
    }

    private void publish() {
        Person anybody = network.stranger().open("/published").follow(TITLE);
        assertThat(anybody.reads().replaceAll("\\s+", " "))
                .contains("90 odstotkov odobrenih sredstev", MINISTRY, "po e-pošti")
                .contains("Predplačilo se zviša. Honorarji ne sodijo v pravilnik.")
                .contains("delno upoštevano", "upoštevano", "zavrnjeno", "Petina namesto desetine.")
                .contains("Glasovi so prešteti: za %d, proti %d".formatted(votesFor("Za"), votesFor("Proti")))
                .doesNotContain(chair.name(), nina().name(), "Mateja Vidmar", "Strinjamo se");
        assertThat(anybody.page().request().get(glas.at("/published/feed.atom")).text())
                .contains("<title>" + TITLE + "</title>", "90 odstotkov odobrenih sredstev");
        assertThat(office.coordinator().open(position + "/chronology").reads())
                .contains("Nina Kavčič", "Irena Žnidaršič", "Besedilo je dostavljeno po e-pošti");
    }

    private void leaveNoTrace() {
        List<String> personal = new ArrayList<>(
                List.of(TITLE, "odobrenih sredstev", "Mateja Vidmar", MINISTRY_MAILBOX, "Strinjamo se"));
        personal.addAll(roll.members());
        roll.representatives().values().forEach(person -> personal.addAll(List.of(person.name(), person.email())));
        assertThat(traces.all())
                .isNotEmpty()
                .allSatisfy(trace -> assertThat(personal).noneMatch(trace::contains));
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private String id() {
        return position.substring(position.lastIndexOf('/') + 1);
    }

    private Representative nina() {
        return roll.at("nina.kavcic@tretji-zvon.example.org");
    }

    private Representative rok() {
        return roll.at("rok.tratnik@preddverje.example.org");
    }

    private static String sample(String name) {
        try (InputStream file = WholeLifeBrowserTest.class.getResourceAsStream("/sample/" + name)) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
