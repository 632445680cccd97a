package si.glas.mishaps;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import si.glas.browser.InBrowser;
import si.glas.browser.Letter;
import si.glas.browser.Look;
import si.glas.browser.Visits;
import si.glas.language.Language;
import si.glas.people.Browser;

/** What nobody should send, sent to the whole program by a real browser. */
@InBrowser
class BadInputBrowserTest {

    private static final Look DESK = Look.desk(Language.SL);
    private static final long GIGABYTE = 1L << 30;
    private static final double PATIENCE_WITH_IT = 120_000;

    /** None of them is the reason for anything that a form asks for. */
    private static final String ODD_FIELDS = "unknown=1&class.module=1&id=x&key=x&version=x&page=-1&number=99999"
            + "&base=x&read=x&block=99999&voter=x&member=x&for=x&revision=x&channel=FAX&language=XX&role=KING&kind=x"
            + "&matter=x&stage=x&show=x&from=0&to=99999&view=x&token=x&code=x&draftDue=x&receivedOn=x&dueAt=x"
            + "&disposition=x&choice=x&decision=x&reading=9&editors=x&addressees=x&campaign=x&form:action=x";

    private static SmallNetwork network;

    @TempDir
    private Path files;

    private Visits visits;

    @BeforeAll
    static void found() {
        network = new SmallNetwork(Hostile.SCRIPT);
    }

    @AfterAll
    static void close() {
        network.close();
    }

    @BeforeEach
    void visit(Visits visits) {
        this.visits = visits;
    }

    @Test
    void losesNobodysTextWhenTwoEditorsSaveAtOnce() {
        // given
        String position = network.start("Sočasno pisanje", null);
        Page nina = signedIn(SmallNetwork.NINA);
        Page rok = signedIn(SmallNetwork.ROK);
        nina.navigate(at(position + "/edit"));
        rok.navigate(at(position + "/edit"));

        // when
        write(nina, "\nNinine besede.", "Nina dopolnjuje");
        assertThat(nina.locator(".message.good")).hasText("Shranjeno kot različica 2.");
        write(rok, "\nRokove besede.", "Rok dopolnjuje");

        // then
        Locator warning = rok.locator(".message.warn");
        assertThat(warning).containsText("Nekdo je bil hitrejši");
        assertThat(warning.locator("ins")).containsText("Ninine besede.");
        assertThat(text(rok)).hasValue(Pattern.compile(".*Rokove besede\\.\\s*", Pattern.DOTALL));
        assertThat(rok.getByLabel("Kaj se je v tej različici spremenilo?")).hasValue("Rok dopolnjuje");

        // when
        warning.locator("button").click();
        write(rok, "\nNinine besede.", "Oboje");

        // then
        assertThat(rok.locator(".message.good")).hasText("Shranjeno kot različica 3.");
        assertThat(rok.locator("article.document")).containsText("Rokove besede.");
        assertThat(rok.locator("article.document")).containsText("Ninine besede.");
    }

    @Test
    void showsWordsAsWordsWhateverTheySay() {
        // given
        Browser irena = network.signedIn(SmallNetwork.CHAIR);
        String ministry = network.addAddressee(Hostile.IMAGE);
        String title = "Naslov " + Hostile.SCRIPT;
        String position = written(title, ministry);
        SmallNetwork.complete(
                network.office(), "Check the text: " + title, Map.of("decision", "return", "reason", Hostile.SCRIPT));
        SmallNetwork.complete(network.signedIn(SmallNetwork.ROK), "Write the text: " + title, handedIn());
        SmallNetwork.complete(network.office(), "Check the text: " + title, Map.of("decision", "forward"));
        SmallNetwork.complete(network.office(), "Approve the text: " + title, Map.of("decision", "approve"));
        SmallNetwork.complete(irena, "Sign off the submission: " + title, Map.of("decision", "signOff"));
        String delivery = SmallNetwork.open(network.office(), "Deliver the text: " + title);

        // then
        Page page = signedIn(SmallNetwork.OFFICE);
        for (String path :
                List.of("", "/versions", "/compare?from=1&to=2", "/chronology", "/submissions", "/editors")) {
            page.navigate(at(position + path));
            assertThat(page.locator("h1")).hasText(title);
            Hostile.hasDoneNothing(page);
        }
        for (String path : List.of(
                delivery,
                ministry,
                "/inbox",
                "/inbox/history",
                "/positions?words=" + "%3Cscript%3Ewindow.hacked=true%3C/script%3E",
                "/portfolio",
                position.replace("/positions/", "/portfolio/"),
                "/addressees",
                "/members",
                "/members/roles",
                "/me",
                "/published",
                position.replace("/positions/", "/published/"))) {
            page.navigate(at(path));
            Hostile.hasDoneNothing(page);
        }
        assertThat(page.locator("article.document")).containsText(Hostile.IMAGE);
        assertThat(network.mailboxes().everything())
                .extracting(Letter::html)
                .isNotEmpty()
                .noneMatch(letter -> letter.contains(Hostile.SCRIPT) || letter.contains(Hostile.IMAGE))
                .anyMatch(letter -> letter.contains("&lt;script&gt;window.hacked = true"));
        assertThat(page.request().get(at("/published/feed.atom")).text()).doesNotContain(Hostile.SCRIPT);
    }

    @Test
    void refusesFilesThatAreTooLargeOrOfAnotherKind() throws IOException {
        Page page = signedIn(SmallNetwork.OFFICE);

        upload(page, "/members/import", "#file", file("slika.csv", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2}));
        assertThat(page.locator(".errors")).containsText("To ni datoteka CSV");

        upload(page, "/members/import", "#file", emptyGigabyte());
        assertThat(page.locator("h1")).hasText("To je preveliko");
        assertThat(page.locator("main")).containsText("Datoteka ima lahko do 10 MB. Nič ni bilo shranjeno.");
    }

    @Test
    void takesAReceiptThatIsOneAndNothingElse() throws IOException {
        // given
        String delivery = toBeDelivered("Po pošti");
        Page page = signedIn(SmallNetwork.OFFICE);
        page.navigate(at(delivery));

        // when
        fillIn(page, file("potrdilo.pdf", "MZ, a program".getBytes()));

        // then
        assertThat(page.locator("main")).containsText("»potrdilo.pdf« po imenu ali vsebini ni nobena od dovoljenih");

        // when
        page.navigate(at(delivery));
        fillIn(page, file("potrdilo.pdf", "%PDF-1.7\n%%EOF\n".getBytes()));

        // then
        assertThat(page.locator(".message.good")).containsText("Opravljeno: Dostavite besedilo.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ODD_FIELDS})
    void answersEveryFormHoweverItIsFilledIn(String fields) {
        Browser somebody = network.office();
        String token =
                somebody.get("/me").document().select("input[name=_csrf]").attr("value");
        SoftAssertions answers = new SoftAssertions();

        for (String address : doors().of(RequestMethod.POST)) {
            check(answers, address, somebody.post(address, form(fields, token)));
        }

        answers.assertAll();
        assertThat(somebody.get("/me").status()).as("still signed in").isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?" + ODD_FIELDS})
    void answersEveryQuestionHoweverItIsAsked(String fields) {
        Browser somebody = network.office();
        SoftAssertions answers = new SoftAssertions();

        for (String address : doors().of(RequestMethod.GET)) {
            check(answers, address, somebody.get(address + fields));
        }

        answers.assertAll();
    }

    /** What is refused, is so on a page in the reader's language that tells nothing of the program. */
    private static void check(SoftAssertions answers, String address, Browser.Page answer) {
        answers.assertThat(answer.status()).as(address).isLessThan(500);
        String kind = answer.headers().getOrDefault("content-type", "");
        if (answer.status() >= 400 && kind.startsWith("text/html")) {
            answers.assertThat(answer.document().select("html[lang=en] main h1").text())
                    .as(address)
                    .isNotBlank();
            answers.assertThat(answer.html()).as(address).doesNotContain("Exception");
        }
    }

    private static Doors doors() {
        String addressee = network.addAddressee("Urad");
        String position = network.start("Prazni obrazci", addressee);
        String task = SmallNetwork.open(network.signedIn(SmallNetwork.NINA), "Write the text: Prazni obrazci");
        return new Doors(
                network.glas().get("requestMappingHandlerMapping", RequestMappingHandlerMapping.class),
                Map.of(
                        "/positions/", position.substring("/positions/".length()),
                        "/portfolio/", position.substring("/positions/".length()),
                        "/addressees/", addressee.substring("/addressees/".length()),
                        "/tasks/", task.substring("/tasks/".length())));
    }

    private static Map<String, String> form(String fields, String token) {
        Map<String, String> form = new HashMap<>(Map.of("_csrf", token));
        Arrays.stream(fields.split("&"))
                .filter(field -> !field.isEmpty())
                .map(field -> field.split("=", 2))
                .forEach(field -> form.put(field[0], field[1]));
        return form;
    }

    private String toBeDelivered(String title) {
        written(title, network.addAddressee("Agencija"));
        SmallNetwork.complete(network.office(), "Check the text: " + title, Map.of("decision", "forward"));
        SmallNetwork.complete(network.office(), "Approve the text: " + title, Map.of("decision", "approve"));
        Browser irena = network.signedIn(SmallNetwork.CHAIR);
        SmallNetwork.complete(irena, "Sign off the submission: " + title, Map.of("decision", "signOff"));
        return SmallNetwork.open(network.office(), "Deliver the text: " + title);
    }

    /** By Nina, and handed in by her. */
    private String written(String title, String addressee) {
        String position = network.start(title, addressee);
        Browser nina = network.signedIn(SmallNetwork.NINA);
        SmallNetwork.save(nina, position, Hostile.TEXT, Hostile.SCRIPT);
        SmallNetwork.complete(nina, "Write the text: " + title, handedIn());
        return position;
    }

    private static Map<String, String> handedIn() {
        return Map.of("reason", Hostile.SCRIPT, "finished", "true");
    }

    private static void fillIn(Page page, Path receipt) {
        page.getByLabel("Dan dostave")
                .fill(LocalDate.now(ZoneId.of("Europe/Ljubljana")).toString());
        page.getByLabel("Ura dostave").fill("00:00");
        page.locator("input[type=file]").setInputFiles(receipt);
        page.locator(".task form button:not([formaction])").first().click();
    }

    private static void upload(Page page, String path, String field, Path file) {
        page.navigate(at(path));
        page.locator(field).setInputFiles(file);
        page.waitForNavigation(
                new Page.WaitForNavigationOptions().setTimeout(PATIENCE_WITH_IT),
                () -> page.locator("main form button[type=submit]").first().click());
    }

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(files.resolve(name), content);
    }

    /** It takes no room on the disk. */
    private Path emptyGigabyte() throws IOException {
        Path file = files.resolve("seznam.csv");
        try (RandomAccessFile content = new RandomAccessFile(file.toFile(), "rw")) {
            content.setLength(GIGABYTE);
        }
        return file;
    }

    private static void write(Page page, String more, String reason) {
        text(page).fill(text(page).inputValue() + more);
        page.getByLabel("Kaj se je v tej različici spremenilo?").fill(reason);
        page.locator("form.wide button[type=submit]").first().click();
    }

    private static Locator text(Page page) {
        return page.locator("#markdown");
    }

    private Page signedIn(String email) {
        Page page = visits.begin(DESK);
        network.signIn(page, email);
        return page;
    }

    private static String at(String path) {
        return network.glas().at(path);
    }
}
