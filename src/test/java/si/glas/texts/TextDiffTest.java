package si.glas.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class TextDiffTest {

    private static final DiffLabels LABELS = new DiffLabels("dodano:", "črtano:");

    @Test
    void showsWhichWordsCameAndWent() {
        assertThat(diff("Mreža podpira cilj predloga.", "Mreža odločno podpira predlog."))
                .isEqualTo("<p class=\"changed\">Mreža " + ins("odločno ") + "podpira " + del("cilj predloga")
                        + ins("predlog") + ".</p>");
    }

    @Test
    void tellsThoseWhoDoNotSeeIt() {
        assertThat(Jsoup.parseBodyFragment(diff("staro", "novo")).text()).isEqualTo("črtano: staro dodano: novo");
    }

    @Test
    void seesThatAWordBecameALinkOrGoesElsewhere() {
        assertThat(page("zakon", "[zakon](https://example.org)")
                        .select("ins a[href]")
                        .eachText())
                .containsExactly("zakon");
        assertThat(page("[zakon](https://a.example)", "[zakon](https://b.example)")
                        .select("del a, ins a")
                        .eachAttr("href"))
                .containsExactly("https://a.example", "https://b.example");
        assertThat(page("ne", "**ne**").select("ins strong")).hasSize(1);
    }

    @Test
    void keepsListsAndTheirNumbers() {
        Document page = page("1. ena\n2. dve\n3. tri", "1. ena\n2. tri\n3. štiri");

        assertThat(page.select("ol")).hasSize(1);
        assertThat(page.select("ol > li"))
                .extracting(item ->
                        item.attr("value") + " " + item.select("del, ins").text())
                .containsExactly("1 ", "2 črtano: dve", "2 ", "3 dodano: štiri");
    }

    @Test
    void keepsNesting() {
        assertThat(page("- a\n  - b\n    c\n- d\n\n> e\n> - f", "- a\n  - b\n    x\n- d\n\n> e\n> - f")
                        .select("ul > li > ul > li ins, blockquote > ul > li > p"))
                .extracting(element -> element.ownText())
                .containsExactly("x", "f");
    }

    @Test
    void comparesTablesCellByCell() {
        Document page = page("| a | b |\n|---|---|\n| 1 | 2 |", "| a | b |\n|---|---|\n| 1 | 3 |\n| 4 | 5 |");

        assertThat(page.select("tr")).hasSize(3);
        assertThat(page.select("tr:eq(1) td:eq(1) ins").text()).isEqualTo("dodano: 3");
        assertThat(page.select("tr:eq(2) ins")).hasSize(2);
    }

    @Test
    void showsWholeRowsWhereColumnsCameOrWent() {
        assertThat(page("| a | b |\n|---|---|\n| 1 | 2 |", "| a | x | b |\n|---|---|---|\n| 1 | 9 | 2 |")
                        .select("tr"))
                .extracting(row -> row.select("td, th").size())
                .containsExactly(2, 3, 2, 3);
    }

    @Test
    void findsAParagraphAgainThatMovedDown() {
        assertThat(page("Prvi odstavek o umetnosti.", "Čisto novo besedilo.\n\nPrvi odstavek o umetnosti in denarju.")
                        .select("del"))
                .isEmpty();
    }

    @Test
    void countsWordsNotMarks() {
        TextDiff diff =
                TextDiff.between(new MarkdownText("Ena, dve, pet."), new MarkdownText("Ena! Tri štiri pet."), 2);

        assertThat(diff.wordsAdded()).isEqualTo(2);
        assertThat(diff.wordsRemoved()).isEqualTo(1);
        assertThat(diff.isEmpty()).isFalse();
    }

    @Test
    void isEmptyWhereNothingHasChanged() {
        RandomText.texts(31, 300).forEach(text -> {
            TextDiff diff = TextDiff.between(text, text, 2);
            assertThat(diff.isEmpty()).isTrue();
            assertThat(diff.html(LABELS)).doesNotContain("<ins", "<del", "changed");
        });
    }

    @Test
    void holdsBothTextsWhole() {
        Random random = new Random(32);
        List<MarkdownText> texts = RandomText.texts(32, 400).toList();
        for (int i = 0; i < 600; i++) {
            MarkdownText old = texts.get(random.nextInt(texts.size()));
            MarkdownText now = i % 2 == 0 ? texts.get(random.nextInt(texts.size())) : slightlyChanged(old, random);
            String html = TextDiff.between(old, now, 2).html(LABELS);
            assertThat(textWithout("del", html))
                    .isEqualTo(textWithout("del", TextDiff.between(now, now, 2).html(LABELS)));
            assertThat(textWithout("ins", html))
                    .isEqualTo(textWithout("ins", TextDiff.between(old, old, 2).html(LABELS)));
            WellFormed.root(html);
        }
    }

    @Test
    void letsNoMarkupThrough() {
        assertThat(diff("<script>a</script>", "<script>b</script> [x](javascript:y)"))
                .doesNotContain("<script", "href");
        assertThat(TextDiff.between(new MarkdownText("a"), new MarkdownText("b"), 2)
                        .html(new DiffLabels("<i>", "<b>")))
                .doesNotContain("<i>", "<b>");
    }

    private static MarkdownText slightlyChanged(MarkdownText text, Random random) {
        List<String> words = new ArrayList<>(Words.of(text.markdown()));
        for (int i = 0; i < 3 && !words.isEmpty(); i++) {
            words.set(random.nextInt(words.size()), random.nextBoolean() ? "" : "novo");
        }
        return new MarkdownText(String.join("", words));
    }

    private static String textWithout(String tag, String html) {
        Document page = Jsoup.parseBodyFragment(html);
        page.select(tag + ", .visually-hidden").remove();
        return page.wholeText().replaceAll("\\s+", "");
    }

    private static Document page(String old, String now) {
        return Jsoup.parseBodyFragment(diff(old, now));
    }

    private static String diff(String old, String now) {
        return TextDiff.between(new MarkdownText(old), new MarkdownText(now), 2).html(LABELS);
    }

    private static String ins(String words) {
        return "<ins><span class=\"visually-hidden\">dodano: </span>" + words + "</ins>";
    }

    private static String del(String words) {
        return "<del><span class=\"visually-hidden\">črtano: </span>" + words + "</del>";
    }
}
