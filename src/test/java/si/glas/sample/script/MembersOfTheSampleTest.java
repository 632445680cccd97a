package si.glas.sample.script;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import si.glas.people.Email;

class MembersOfTheSampleTest {

    /** Organisations whose names must not come near. */
    private static final List<String> REAL = List.of(
            "asociacija",
            "bunker",
            "maska",
            "emanat",
            "glej",
            "škuc",
            "ljudmila",
            "aksioma",
            "pekinpah",
            "kino šiška",
            "metelkova",
            "kibla",
            "moment",
            "kapelica",
            "via negativa",
            "en-knap",
            "mesto žensk",
            "beletrina",
            "exodos",
            "pekarna",
            "flota",
            "cona",
            "sploh",
            "stripcore",
            "kinodvor");

    private final Script script = new Script(new PathMatchingResourcePatternResolver());
    private final List<NamedCsvRecord> organisations = rows("organisations");
    private final List<NamedCsvRecord> individuals = rows("individuals");

    @Test
    void are58OrganisationsAnd240Individuals() {
        assertThat(names(organisations)).hasSize(58);
        assertThat(names(individuals)).hasSize(240).hasSameSizeAs(individuals);
    }

    @Test
    void haveRepresentativesOfWhomSomeSpeakForSeveral() {
        Map<String, Set<String>> membersByRepresentative = organisations.stream()
                .collect(groupingBy(
                        row -> row.getField("e-pošta"),
                        java.util.stream.Collectors.mapping(row -> row.getField("ime"), toSet())));

        assertThat(membersByRepresentative).hasSizeBetween(60, 80);
        assertThat(membersByRepresentative.values())
                .filteredOn(members -> members.size() == 2)
                .hasSizeGreaterThan(3);
        assertThat(membersByRepresentative.values())
                .filteredOn(members -> members.size() == 3)
                .hasSize(1);
    }

    @Test
    void haveIndividualsWhoRepresentThemselves() {
        assertThat(individuals)
                .allSatisfy(row -> assertThat(row.getField("zastopa")).isEqualTo(row.getField("ime")));
    }

    @Test
    void haveAddressesThatLeadNowhere() {
        assertThat(all().map(row -> row.getField("e-pošta")))
                .allSatisfy(email -> assertThat(Email.isValid(email)).as(email).isTrue())
                .allMatch(email -> email.matches("[a-z.-]+@([a-z0-9-]+\\.)?example\\.(org|net)"));
        assertThat(all().map(row -> row.getField("telefon")).filter(phone -> !phone.isEmpty()))
                .allMatch(phone -> phone.matches("\\+386 [1-57] 000 \\d\\d \\d\\d"));
        assertThat(all().map(row -> row.getField("spletna stran")).filter(web -> !web.isEmpty()))
                .allMatch(web -> web.matches("https://[a-z0-9-]+\\.example\\.(org|net)"));
    }

    @Test
    void areToldApartByAddressHandleAndTelephone() {
        Map<String, Set<String>> peopleByHandle = all().collect(groupingBy(
                row -> row.getField("e-pošta").replaceFirst("@.*", ""),
                java.util.stream.Collectors.mapping(
                        row -> row.getField("zastopa") + row.getField("e-pošta"), toSet())));
        Map<String, Set<String>> peopleByPhone = all().filter(
                        row -> !row.getField("telefon").isEmpty())
                .collect(groupingBy(
                        row -> row.getField("telefon"),
                        java.util.stream.Collectors.mapping(row -> row.getField("zastopa"), toSet())));

        assertThat(peopleByHandle.values()).allMatch(people -> people.size() == 1);
        assertThat(peopleByPhone.values()).allMatch(people -> people.size() == 1);
    }

    @Test
    void liveAllOverTheCountry() {
        Set<String> towns = all().map(row -> row.getField("naslov").replaceFirst(".*, (?=\\d{4} )", ""))
                .collect(toSet());

        assertThat(towns).hasSizeGreaterThan(40).allMatch(town -> town.matches("\\d{4} \\p{Lu}.*"));
    }

    @Test
    void joinedBeforeTheirHistoryBegins() {
        assertThat(all().map(row -> LocalDate.parse(row.getField("v mreži od"))))
                .allMatch(day -> day.isAfter(LocalDate.of(2002, 12, 31)) && day.isBefore(LocalDate.of(2026, 1, 1)));
    }

    @Test
    void readSlovenianAndSomeEnglish() {
        assertThat(all().map(row -> row.getField("jezik"))).containsOnly("sl", "en");
        assertThat(all().filter(row -> row.getField("jezik").equals("en"))).hasSizeBetween(3, 12);
    }

    @Test
    void areNobodyReal() {
        assertThat(names(organisations))
                .allSatisfy(name -> assertThat(REAL)
                        .noneMatch(real -> (" " + name.toLowerCase() + " ").contains(" " + real + " ")));
    }

    private Stream<NamedCsvRecord> all() {
        return Stream.concat(organisations.stream(), individuals.stream());
    }

    private static Set<String> names(List<NamedCsvRecord> rows) {
        return rows.stream().map(row -> row.getField("ime")).collect(toSet());
    }

    private List<NamedCsvRecord> rows(String list) {
        return CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(script.members(list)).stream()
                .toList();
    }
}
