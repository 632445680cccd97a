package si.glas.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import si.glas.language.Language;
import si.glas.language.TestWording;
import si.glas.language.Wording;

class ReviewWordsTest {

    private static final Instant DUE = Instant.parse("2026-12-08T22:59:59Z");

    private final Wording words = TestWording.with(Language.EN, Map.of(), Language.SL, Map.of());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 58 | 0 | 0 of 58 members have taken part | Sodelovalo je 0 članov od 58",
                "1 | 58 | 1 | 1 of 58 members have taken part; 1 has nothing to add | Sodeloval je 1 član od 58, 1 nima pripomb",
                "2 | 58 | 2 | 2 of 58 members have taken part; 2 have nothing to add | Sodelovala sta 2 člana od 58, 2 nimata pripomb",
                "5 | 58 | 3 | 5 of 58 members have taken part; 3 have nothing to add | Sodelovalo je 5 članov od 58, 3 nimajo pripomb"
            })
    void countsWhoHasTakenPart(int tookPart, int members, int nothing, String english, String slovenian) {
        assertThat(words.say(Language.EN, "review.tookPart", tookPart, members, nothing))
                .isEqualTo(english);
        assertThat(words.say(Language.SL, "review.tookPart", tookPart, members, nothing))
                .isEqualTo(slovenian);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | 0 | 1 amandma",
                "2 | 2 | 2 amandmaja, 2 pripombi",
                "0 | 3 | 3 pripombe",
                "4 | 5 | 4 amandmaji, 5 pripomb"
            })
    void countsWhatIsSaid(int amendments, int comments, String slovenian) {
        assertThat(words.say(Language.SL, "review.stop", amendments, comments)).isEqualTo(slovenian);
    }

    @Test
    void saysUntilWhenInTheSubject() {
        Map<String, Object> values =
                Map.of("title", "Culture", "dueAt", DUE, "reading", 1, "number", 2, "members", "Lutka, Oder");

        assertThat(words.say(Language.EN, "notice.review.reviewOpened.subject", values))
                .isEqualTo("Review by 8 December: Culture");
        assertThat(words.say(Language.SL, "notice.review.reviewOpened.subject", values))
                .isEqualTo("Obravnava do 8. december: Culture");
        assertThat(words.say(Language.EN, "notice.review.reviewOpened.text", values))
                .contains("There is a draft of “Culture”.", "You represent 2 members: Lutka, Oder.");
        assertThat(words.say(Language.SL, "notice.review.reviewOpened.text", values))
                .contains("Pripravljen je osnutek stališča »Culture«.", "Zastopate 2 člana: Lutka, Oder.");
    }

    @Test
    void saysWhatCameOfItAndOfOnesOwn() {
        Map<String, Object> values = Map.of(
                "title",
                "Culture",
                "number",
                2,
                "accepted",
                1,
                "inPart",
                0,
                "rejected",
                1,
                "noted",
                0,
                "own",
                1,
                "ownAccepted",
                1);

        assertThat(words.say(Language.EN, "notice.review.answered.text", values))
                .startsWith("The editors have answered all 2 comments and amendments on “Culture”. Accepted: 1;")
                .contains("You wrote 1 of them; accepted at least in part: 1.");
        assertThat(words.say(Language.SL, "notice.review.answered.text", values))
                .startsWith("Pisci so odgovorili na obe pripombi oziroma amandmaja k stališču »Culture«. Sprejeto: 1,");
    }

    @Test
    void tellsOfActsInBothLanguages() {
        Map<String, Object> values =
                Map.of("actor", "Ana", "by", "person", "member", "Oder", "for", "member", "number", 7, "paragraph", 0);

        assertThat(words.say(Language.EN, "act.review.commentAdded", values))
                .isEqualTo("Ana commented for Oder on the whole text (no. 7).");
        assertThat(words.say(Language.SL, "act.review.commentAdded", values))
                .isEqualTo("Dodana je pripomba 7 k celotnemu besedilu (Ana, za člana Oder).");
    }
}
