package si.glas.people.importing;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import si.glas.people.Words;

/** Finds the columns by their headings and reads line by line. */
final class ListParser {

    private final List<Problem> problems;
    private final Map<Column, Integer> places = new EnumMap<>(Column.class);
    private int width;

    private ListParser(List<Problem> problems) {
        this.problems = problems;
    }

    /** @param problems found before; more are added */
    static ParsedList parse(List<CsvRecord> records, List<Problem> problems) {
        if (records.size() < 2) {
            problems.add(Problem.at(1, "empty"));
            return new ParsedList(List.of(), problems);
        }
        ListParser parser = new ListParser(problems);
        return parser.findColumns(records.getFirst())
                ? new ParsedList(parser.lines(records.subList(1, records.size())), problems)
                : new ParsedList(List.of(), problems);
    }

    private boolean findColumns(CsvRecord headings) {
        int before = problems.size();
        long line = headings.getStartingLineNumber();
        width = headings.getFieldCount();
        for (int place = 0; place < width; place++) {
            String heading = Words.line(headings.getField(place));
            Optional<Column> column = Column.called(heading);
            if (column.isPresent() && places.putIfAbsent(column.get(), place) != null) {
                problems.add(Problem.at(line, "columnTwice", heading));
            } else if (column.isEmpty() && !heading.isEmpty()) {
                problems.add(Problem.at(line, "columnUnknown", heading));
            }
        }
        Arrays.stream(Column.values())
                .filter(column -> Column.NEEDED.contains(column) && !places.containsKey(column))
                .forEach(column -> problems.add(Problem.at(line, "columnMissing." + column.name())));
        return problems.size() == before;
    }

    private List<ListLine> lines(List<CsvRecord> records) {
        List<ListLine> lines = new ArrayList<>();
        for (CsvRecord row : records) {
            if (hasMoreCellsThanHeadings(row)) {
                problems.add(Problem.at(row.getStartingLineNumber(), "tooManyCells", width));
            } else {
                new LineParser(row, places, problems).parse().ifPresent(lines::add);
            }
        }
        return lines;
    }

    private boolean hasMoreCellsThanHeadings(CsvRecord row) {
        return row.getFields().stream().skip(width).anyMatch(cell -> !cell.isBlank());
    }
}
