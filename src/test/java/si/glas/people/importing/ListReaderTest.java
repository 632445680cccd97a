package si.glas.people.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import si.glas.language.Language;
import si.glas.people.Email;
import si.glas.people.MemberCard;

class ListReaderTest {

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t"})
    void findsTheSeparator(String separator) {
        String list = """
                kind|name|represented by|e-mail
                organisation|"Arts; music, dance"|Ana Novak|ana@example.org
                """.replace("|", separator);

        ParsedList parsed = ListReader.read(list);

        assertThat(parsed.problems()).isEmpty();
        assertThat(parsed.lines())
                .singleElement()
                .isEqualTo(new ListLine(
                        2,
                        MemberCard.Kind.ORGANISATION,
                        "Arts; music, dance",
                        "",
                        "",
                        null,
                        "Ana Novak",
                        new Email("ana@example.org"),
                        "",
                        null));
    }

    @Test
    void isToldTheSeparator() {
        assertThat(ListReader.read("sep=|\nname|kind\nChoir|organisation\n").lines())
                .extracting(ListLine::number)
                .containsExactly(3L);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void readsItsOwnTemplate(Language language) {
        ParsedList parsed = ListReader.read(ListText.of(ListTemplate.of(language)));

        assertThat(parsed.problems()).isEmpty();
        assertThat(parsed.lines())
                .extracting(ListLine::kind)
                .containsExactly(MemberCard.Kind.ORGANISATION, MemberCard.Kind.INDIVIDUAL);
        ListLine theatre = parsed.lines().getFirst();
        assertThat(theatre.web()).isEqualTo("https://www.example.org");
        assertThat(theatre.joinedOn()).isEqualTo(LocalDate.of(2010, 5, 1));
        assertThat(theatre.language()).isEqualTo(language);
        assertThat(parsed.lines().getLast().representative()).isEqualTo("Bor Kos");
    }

    @Test
    void readsHeadingsInBothLanguagesInAnyOrderAndCase() {
        ParsedList parsed = ListReader.read("E-POŠTA;Spletna stran;VRSTA;represented_by;Naziv;V mreži od;Tel.\n"
                + "ana@example.org;http://example.org/a;Posameznica;;Ana Novak;24. 11. 2026;041 1\n");

        assertThat(parsed.problems()).isEmpty();
        assertThat(parsed.lines())
                .singleElement()
                .isEqualTo(new ListLine(
                        2,
                        MemberCard.Kind.INDIVIDUAL,
                        "Ana Novak",
                        "",
                        "http://example.org/a",
                        LocalDate.of(2026, 11, 24),
                        "Ana Novak",
                        new Email("ana@example.org"),
                        "041 1",
                        null));
    }

    @Test
    void countsLinesAsTheFileDoes() {
        ParsedList parsed = ListReader.read("""
                name;kind;address

                Choir;organisation;"Square 1
                Ljubljana"
                ;;
                Theatre;nonsense
                """);

        assertThat(parsed.lines()).singleElement().satisfies(line -> {
            assertThat(line.number()).isEqualTo(3);
            assertThat(line.address()).isEqualTo("Square 1 Ljubljana");
        });
        assertThat(parsed.problems()).containsExactly(Problem.at(6, "kindUnknown", "nonsense"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0000', textBlock = """
            Choir;;;;;;;;              | kindMissing
            ;organisation;;;;;;;       | nameMissing
            Choir;band;;;;;;;          | kindUnknown
            Choir;organisation;;ftp://x;;;;;                   | webMalformed
            Choir;organisation;;javascript:alert(1);;;;;       | webMalformed
            Choir;organisation;;;31. 2. 2026;;;;               | dayMalformed
            Choir;organisation;;;yesterday;;;;                 | dayMalformed
            Choir;organisation;;;;Ana;;;                       | emailMissing
            Choir;organisation;;;;;ana@example.org;;           | representativeMissing
            Choir;organisation;;;;Ana;ana@;;                   | emailMalformed
            Choir;organisation;;;;;;041;                       | phoneOfNobody
            Ana;individual;;;;;;041;                           | phoneOfNobody
            Choir;organisation;;;;Ana;ana@example.org;;tlh     | languageUnknown
            Choir;organisation;;;;;;;;more                     | tooManyCells
            """)
    void saysWhatIsWrongWithALine(String line, String problem) {
        ParsedList parsed = ListReader.read(
                "name;kind;address;site;member since;represented by;e-mail;telephone;language\n" + line + "\n");

        assertThat(parsed.problems()).extracting(Problem::code).contains(problem);
        assertThat(parsed.problems()).extracting(Problem::line).containsOnly(2L);
        assertThat(parsed.lines()).isEmpty();
    }

    @Test
    void saysAllThatIsWrongWithALine() {
        assertThat(ListReader.read("name;kind;e-mail\n;band;ana\n").problems())
                .extracting(Problem::code)
                .containsExactly("nameMissing", "kindUnknown", "emailMalformed");
    }

    @Test
    void saysWhatIsWrongWithTheHeadings() {
        assertThat(ListReader.read("naem;kind;vrsta;shoe size\nChoir;organisation;;\n")
                        .problems())
                .containsExactly(
                        Problem.at(1, "columnUnknown", "naem"),
                        Problem.at(1, "columnTwice", "vrsta"),
                        Problem.at(1, "columnUnknown", "shoe size"),
                        Problem.at(1, "columnMissing.NAME"));
    }

    @Test
    void ignoresColumnsWithoutAnything() {
        ParsedList parsed = ListReader.read("name;kind;;;\nChoir;organisation;;;;;\n");

        assertThat(parsed.problems()).isEmpty();
        assertThat(parsed.lines()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "name;kind\n", "name;kind\n;\n"})
    void needsMembers(String list) {
        assertThat(ListReader.read(list).problems()).containsExactly(Problem.at(1, "empty"));
    }

    @Test
    void stopsWhereItCannotReadOn() {
        ParsedList parsed =
                ListReader.read("name;kind\nChoir;organisation\n\"Theatre\" x;organisation\nZ;organisation\n");

        assertThat(parsed.problems()).containsExactly(Problem.at(3, "quotes"));
    }

    @Test
    void takesNoListWithoutEnd() {
        String list = "name;kind\n" + "Choir;organisation\n".repeat(ListReader.MOST_LINES + 5);

        assertThat(ListReader.read(list).problems())
                .contains(Problem.at(ListReader.MOST_LINES + 1L, "tooManyLines", ListReader.MOST_LINES));
    }

    @Test
    void keepsLineBreaksOutOfNames() {
        ParsedList parsed = ListReader.read(
                "name;kind;represented by;e-mail\n\"Choir\r\nBcc: all\";organisation;\"Ana\nX: y\";ana@example.org\n");

        assertThat(parsed.lines()).extracting(ListLine::name).containsExactly("Choir Bcc: all");
        assertThat(parsed.lines()).extracting(ListLine::representative).containsExactly("Ana X: y");
    }
}
