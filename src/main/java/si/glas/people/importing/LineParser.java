package si.glas.people.importing;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import si.glas.language.Language;
import si.glas.people.Email;
import si.glas.people.MemberCard;
import si.glas.people.MemberDetails;
import si.glas.people.PersonDetails;
import si.glas.people.WebAddress;
import si.glas.people.Words;

/** Understands one line, or says all that is wrong with it. */
final class LineParser {

    private static final List<DateTimeFormatter> DAYS = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT));

    private static final Map<String, MemberCard.Kind> KINDS = Map.ofEntries(
            Map.entry("organisation", MemberCard.Kind.ORGANISATION),
            Map.entry("organization", MemberCard.Kind.ORGANISATION),
            Map.entry("organizacija", MemberCard.Kind.ORGANISATION),
            Map.entry("individual", MemberCard.Kind.INDIVIDUAL),
            Map.entry("person", MemberCard.Kind.INDIVIDUAL),
            Map.entry("posameznik", MemberCard.Kind.INDIVIDUAL),
            Map.entry("posameznica", MemberCard.Kind.INDIVIDUAL),
            Map.entry("posameznik ali posameznica", MemberCard.Kind.INDIVIDUAL),
            Map.entry("oseba", MemberCard.Kind.INDIVIDUAL));

    private static final Map<String, Language> LANGUAGES = Map.ofEntries(
            Map.entry("sl", Language.SL),
            Map.entry("slv", Language.SL),
            Map.entry("slovenian", Language.SL),
            Map.entry("slovenscina", Language.SL),
            Map.entry("en", Language.EN),
            Map.entry("eng", Language.EN),
            Map.entry("english", Language.EN),
            Map.entry("anglescina", Language.EN));

    private final CsvRecord row;
    private final Map<Column, Integer> places;
    private final List<Problem> problems;
    private final long number;

    LineParser(CsvRecord row, Map<Column, Integer> places, List<Problem> problems) {
        this.row = row;
        this.places = places;
        this.problems = problems;
        this.number = row.getStartingLineNumber();
    }

    Optional<ListLine> parse() {
        int before = problems.size();
        String name = cell(Column.NAME, MemberDetails.MAX_NAME);
        if (name.isEmpty()) {
            problem("nameMissing");
        }
        MemberCard.Kind kind = kind();
        Email email = understood(Column.EMAIL, "emailMalformed", Email::parse);
        String representative = cell(Column.REPRESENTATIVE, PersonDetails.MAX_NAME);
        if (cell(Column.EMAIL).isEmpty() && !representative.isEmpty()) {
            problem("emailMissing", representative);
        }
        if (email != null && representative.isEmpty() && kind == MemberCard.Kind.ORGANISATION) {
            problem("representativeMissing", email.value());
        }
        String phone = cell(Column.PHONE, PersonDetails.MAX_PHONE);
        if (cell(Column.EMAIL).isEmpty() && representative.isEmpty() && !phone.isEmpty()) {
            problem("phoneOfNobody", phone);
        }
        ListLine line = new ListLine(
                number,
                kind,
                name,
                cell(Column.ADDRESS, MemberDetails.MAX_ADDRESS),
                Optional.ofNullable(understood(Column.WEB, "webMalformed", WebAddress::parse))
                        .orElse(""),
                understood(Column.JOINED, "dayMalformed", LineParser::day),
                representative.isEmpty() ? name : representative,
                email,
                phone,
                understood(Column.LANGUAGE, "languageUnknown", LineParser::language));
        return problems.size() == before ? Optional.of(line) : Optional.empty();
    }

    private MemberCard.Kind kind() {
        if (cell(Column.KIND).isEmpty()) {
            problem("kindMissing");
        }
        MemberCard.Kind kind =
                understood(Column.KIND, "kindUnknown", typed -> Optional.ofNullable(KINDS.get(Letters.plain(typed))));
        return kind == null ? MemberCard.Kind.ORGANISATION : kind;
    }

    private static Optional<Language> language(String typed) {
        return Optional.ofNullable(LANGUAGES.get(Letters.plain(typed)));
    }

    private static Optional<LocalDate> day(String typed) {
        String tight = typed.replace(" ", "");
        return DAYS.stream().flatMap(format -> day(tight, format).stream()).findFirst();
    }

    private static Optional<LocalDate> day(String typed, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(typed, format));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Nothing if the cell is empty, or if what it says is not understood, which is a problem then. */
    private <T> @Nullable T understood(Column column, String code, Function<String, Optional<T>> reading) {
        String typed = cell(column);
        Optional<T> value = typed.isEmpty() ? Optional.empty() : reading.apply(typed);
        if (!typed.isEmpty() && value.isEmpty()) {
            problem(code, typed);
        }
        return value.orElse(null);
    }

    private String cell(Column column, int longest) {
        String text = cell(column);
        if (text.length() > longest) {
            problem("tooLong", text.substring(0, 20), longest);
        }
        return text;
    }

    private String cell(Column column) {
        int place = places.getOrDefault(column, Integer.MAX_VALUE);
        return place < row.getFieldCount() ? Words.line(row.getField(place)) : "";
    }

    private void problem(String code, Object... arguments) {
        problems.add(Problem.at(number, code, arguments));
    }
}
