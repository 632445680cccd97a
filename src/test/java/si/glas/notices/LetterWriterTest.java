package si.glas.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static si.glas.notices.NoticesUnderTest.ANA;
import static si.glas.notices.NoticesUnderTest.BEN;
import static si.glas.notices.NoticesUnderTest.treeFelled;
import static si.glas.notices.NoticesUnderTest.winterCame;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.context.NoSuchMessageException;
import si.glas.language.Language;

class LetterWriterTest {

    private final LetterWriter writer = NoticesUnderTest.writer();

    @Test
    void writesInTheLanguageOfWhoeverGetsIt() {
        // when
        Letter slovenian = writer.write(treeFelled(ANA));
        Letter english = writer.write(treeFelled(BEN));

        // then
        assertThat(slovenian.subject()).isEqualTo("Posadite 2 drevesi do 30. november 2026");
        assertThat(slovenian.text()).isEqualTo("""
                Pozdravljeni, Ana Žnidaršič,

                Drevo podrl/-a: Čedo <Žagar>.

                Posadite novo, ščipnite čas.

                Posadite zdaj:
                https://glas.example.org/trees/7

                ---
                To sporočilo ste prejeli, ker sodelujete v naši mreži (Mreža za kulturo).
                Kaj vam pošiljamo in česa ne, uredite na svoji strani:
                https://glas.example.org/me
                Če kaj ni jasno, preprosto odgovorite na to sporočilo: bere ga pisarna mreže.
                """);
        assertThat(english.subject()).isEqualTo("Plant 2 trees by 30 November 2026");
        assertThat(english.text()).startsWith("Dear Ben,\n").contains("Plant now:\nhttps://glas.example.org/trees/7\n");
    }

    @Test
    void saysTheSameInHtml() {
        // when
        Document page = Jsoup.parse(writer.write(treeFelled(ANA)).html());

        // then
        assertThat(page.selectXpath("/html").attr("lang")).isEqualTo("sl");
        assertThat(page.title()).isEqualTo("Posadite 2 drevesi do 30. november 2026");
        assertThat(page.select("[role=article]").attr("lang")).isEqualTo("sl");
        assertThat(page.select("h1").text()).isEqualTo(page.title());
        assertThat(page.select("table").not("[role=presentation]")).isEmpty();
        assertThat(page.select("p").eachText())
                .contains("Drevo podrl/-a: Čedo <Žagar>.", "Posadite novo, ščipnite čas.");
        assertThat(page.select("a").eachAttr("href"))
                .containsExactly(
                        "https://glas.example.org/trees/7",
                        "https://glas.example.org/trees/7",
                        "https://glas.example.org/me");
        assertThat(page.select("a").eachText())
                .containsExactly("Posadite zdaj", "https://glas.example.org/trees/7", "https://glas.example.org/me");
    }

    @Test
    void asksNothingIfThereIsNothingToDo() {
        Letter letter = writer.write(winterCame(BEN));

        assertThat(letter.text())
                .contains("There is nothing to do.\n\n---\nYou asked to hear of winters.")
                .doesNotContain("address:");
        assertThat(Jsoup.parse(letter.html()).select(".button")).isEmpty();
    }

    @Test
    void tellsNobodyWithoutAnAccountToChangeIt() {
        Letter letter = writer.write(treeFelled(new Recipient(null, "Ministrica", "m@example.org", Language.EN)));

        assertThat(letter.text())
                .contains("You get this mail because Mreža za kulturo has something to tell you.")
                .doesNotContain("/me");
        assertThat(letter.html()).doesNotContain("/me");
        assertThat(writer.write(treeFelled(BEN).wipedAfterSending()).text()).doesNotContain("/me");
    }

    @Test
    void keepsWhatPeopleTypedFromBecomingHeadersOrMarkup() {
        Letter letter = writer.write(new Notice(
                UUID.randomUUID(),
                "garden.treeFelled",
                new Recipient(null, "<b>Ben</b>\r\nBcc: x@example.org", "ben@example.org", Language.EN),
                "/trees/7",
                Map.of("trees", 1, "who", "<script>alert(1)</script>", "day", Instant.EPOCH, "unused", "\r\nX: y")));

        assertThat(letter.subject()).doesNotContain("\n", "\r");
        assertThat(letter.text()).startsWith("Dear <b>Ben</b> Bcc: x@example.org,\n");
        assertThat(Jsoup.parse(letter.html()).select("script, b")).isEmpty();
    }

    @Test
    void refusesToSayNothing() {
        assertThatExceptionOfType(NoSuchMessageException.class)
                .isThrownBy(() -> writer.write(new Notice(UUID.randomUUID(), "garden.nothing", BEN, "", Map.of())));
    }

    @Test
    void linksOnlyIntoGlas() {
        for (String path : new String[] {"//example.com", "https://example.com", "/\\example.com", "/a b", "x"}) {
            assertThatExceptionOfType(IllegalArgumentException.class)
                    .isThrownBy(() -> new Notice(UUID.randomUUID(), "garden.winterCame", BEN, path, Map.of()));
        }
    }
}
