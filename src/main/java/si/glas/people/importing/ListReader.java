package si.glas.people.importing;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Takes a CSV text apart, with whichever separator it uses. */
final class ListReader {

    /** More than any network has; a list is read whole. */
    static final int MOST_LINES = 50_000;

    /** With this line some spreadsheets tell each other the separator. */
    private static final Pattern DECLARATION = Pattern.compile("\\A\\s*\"?sep=(.)\"?\\R");

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");

    private ListReader() {}

    /** What could be read; after a line that cannot be read, nothing more is. */
    static ParsedList read(String text) {
        List<CsvRecord> records = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        CsvReader.CsvReaderBuilder reader = CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .fieldSeparator(separator(text));
        try {
            reader.ofCsvRecord(withoutDeclaration(text)).stream()
                    .filter(row -> row.getFields().stream().anyMatch(cell -> !cell.isBlank()))
                    .limit(MOST_LINES + 1L)
                    .forEach(records::add);
        } catch (CsvParseException e) {
            long last = records.isEmpty() ? 1 : records.getLast().getStartingLineNumber() + 1;
            problems.add(Problem.at(last, "quotes"));
        }
        if (records.size() > MOST_LINES) {
            problems.add(Problem.at(MOST_LINES + 1L, "tooManyLines", MOST_LINES));
            records.removeLast();
        }
        return ListParser.parse(records, problems);
    }

    /** The line stays, empty, so that the others keep their numbers. */
    private static String withoutDeclaration(String text) {
        return DECLARATION.matcher(text).replaceFirst("\n");
    }

    private static char separator(String text) {
        Matcher declaration = DECLARATION.matcher(text);
        if (declaration.find()) {
            return declaration.group(1).charAt(0);
        }
        String heading =
                text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        String bare = QUOTED.matcher(heading).replaceAll("");
        return Stream.of(';', ',', '\t')
                .max(Comparator.comparingLong(
                        each -> bare.chars().filter(any -> any == each).count()))
                .orElseThrow();
    }
}
