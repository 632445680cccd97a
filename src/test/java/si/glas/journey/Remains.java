package si.glas.journey;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.util.stream.Collectors.joining;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everything that a Glas keeps: what somebody can look through who has got hold of the whole server. */
final class Remains {

    /** The planner's samples of what is in other tables. */
    static final String SAMPLES = "pg_catalog.pg_statistic";

    private static final String OBJECTS_OF_SESSIONS = "attribute_bytes";

    /**
     * A row with what PostgreSQL keeps of it besides, or a line of a log.
     *
     * @param source the table with its schema
     * @param place where in the table it lies
     * @param transaction that has written it; none if it is a line
     * @param content all columns; in bytes one can read what of them is text
     * @param text the same, but of bytes that may be random only how many they are
     */
    record Piece(String source, String place, String transaction, String content, String text) {

        static Piece line(String line) {
            return new Piece("log", "", "", line, line);
        }
    }

    private record Column(String name, boolean bytes) {

        String content() {
            return bytes ? "encode(\"%s\", 'escape')".formatted(name) : "\"%s\"::text".formatted(name);
        }

        String text() {
            if (!bytes) {
                return content();
            }
            return name.equals(OBJECTS_OF_SESSIONS) ? content() : "length(\"%s\")".formatted(name);
        }
    }

    private final WatchedGlas glas;
    private final JdbcClient sql;

    Remains(WatchedGlas glas) {
        this.glas = glas;
        this.sql = glas.get(JdbcClient.class);
    }

    /** Every row of every table, as it lies there. */
    List<Piece> rows() {
        return sql.sql("""
                        SELECT schemaname || '.' || tablename FROM pg_tables
                        WHERE schemaname NOT IN ('pg_catalog', 'information_schema')
                            OR tablename IN ('pg_statistic', 'pg_largeobject')
                        """).query(String.class).list().stream()
                .flatMap(table -> rows(table).stream())
                .toList();
    }

    private List<Piece> rows(String table) {
        List<Column> columns = columns(table);
        return sql.sql("""
                        SELECT '%1$s' AS source, ctid::text AS place, xmin::text AS transaction,
                            concat_ws(' | ', %2$s) AS content, concat_ws(' | ', %3$s) AS text
                        FROM %1$s ORDER BY ctid
                        """.formatted(
                                table,
                                columns.stream().map(Column::content).collect(joining(", ")),
                                columns.stream().map(Column::text).collect(joining(", "))))
                .query(Piece.class)
                .list();
    }

    private List<Column> columns(String table) {
        return sql.sql("""
                        SELECT attname AS name, atttypid = 'bytea'::regtype AS bytes FROM pg_attribute
                        WHERE attrelid = CAST(:table AS regclass) AND attnum > 0 AND NOT attisdropped ORDER BY attnum
                        """).param("table", table).query(Column.class).list();
    }

    /** What the engine has written down in all its life, each commit with its records. */
    List<String> engineLog() {
        if (sql.sql("SELECT min(lowest_position) FROM engine.log_block")
                        .query(Integer.class)
                        .single()
                != 1) {
            throw new IllegalStateException("The engine has forgotten the beginning of its log");
        }
        return sql.sql("SELECT content FROM engine.log_block ORDER BY lowest_position")
                .query((row, number) -> inflated(row.getBytes("content")))
                .list();
    }

    private static String inflated(byte[] block) {
        try (InflaterInputStream content =
                new InflaterInputStream(new ByteArrayInputStream(block), new Inflater(true))) {
            return new String(content.readAllBytes(), ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All figures with their names and tags. */
    List<String> metrics() {
        return glas.get(MeterRegistry.class).getMeters().stream()
                .map(Remains::written)
                .toList();
    }

    private static String written(Meter meter) {
        return meter.getId() + " " + meter.measure();
    }

    /** Every address that anybody has asked for, and what the database has logged. */
    List<String> linesOfLogFiles() {
        return files().filter(file -> file.toString().endsWith(".log"))
                .flatMap(file -> content(file).lines())
                .toList();
    }

    /** The files in which one of these is, after the database has written down everything, samples too. */
    Set<Path> filesWith(Collection<String> words) {
        sql.sql("ANALYZE").update();
        sql.sql("CHECKPOINT").update();
        return files().filter(file -> words.stream().anyMatch(content(file)::contains))
                .map(file -> glas.directory().relativize(file))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Where the rows of a table or index are. */
    Path fileOf(String name) {
        return Path.of("data", "postgresql")
                .resolve(sql.sql("SELECT pg_relation_filepath(CAST(:name AS regclass))")
                        .param("name", name)
                        .query(String.class)
                        .single());
    }

    String content(Path file) {
        try {
            return Files.readString(glas.directory().resolve(file), ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Stream<Path> files() {
        try (Stream<Path> files = Files.walk(glas.directory())) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
