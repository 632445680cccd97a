package si.glas.journey;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import si.glas.journey.Remains.Piece;

/**
 * What a Glas has kept and said until one moment.
 *
 * @param engine what it has written down in all its life
 */
record Everything(
        List<Piece> rows,
        List<String> lines,
        List<String> metrics,
        List<String> engine,
        Set<Path> filesWithTrackers,
        Set<Path> filesWithTheKey) {

    static Everything of(Remains remains, Stream<String> log, Collection<String> trackers, Collection<String> key) {
        return new Everything(
                remains.rows(),
                Stream.concat(log, remains.linesOfLogFiles().stream()).toList(),
                remains.metrics(),
                remains.engineLog(),
                remains.filesWith(trackers),
                remains.filesWith(key));
    }

    List<Piece> rowsOf(String table) {
        return rows.stream().filter(row -> row.source().equals(table)).toList();
    }

    /** All that has words, but for the rows. */
    Stream<String> said() {
        return Stream.of(lines, metrics, engine).flatMap(List::stream);
    }

    /** What has come since, each row, line and commit by itself. */
    Stream<Piece> since(Everything before) {
        return Stream.concat(
                rows.stream().filter(row -> !before.rows.contains(row)),
                said().filter(line -> !before.said().toList().contains(line)).map(Piece::line));
    }

    /** What can be followed from people: all but the planner's samples, which are of many rows at once. */
    List<Piece> pieces() {
        return Stream.concat(
                        rows.stream().filter(row -> !row.source().equals(Remains.SAMPLES)),
                        Stream.of(lines, engine).flatMap(List::stream).map(Piece::line))
                .toList();
    }
}
