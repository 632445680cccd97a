package si.glas.ballots.methods;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads ranked ballots from files as PrefLib publishes them (preflib.org/format): {@code .soc}, {@code .soi},
 * {@code .toc} and {@code .toi}, as they are since September 2022 and as they were before.
 *
 * <p>A line of ballots reads {@code 12: 3,{1,4},2}: twelve voters like option 3 best, then 1 and 4 equally, then 2. The
 * numbers of the options are their ids. Before 2022 the colon was a comma.
 */
public final class PrefLibFile {

    private final BufferedReader reader;
    private int number;

    private PrefLibFile(BufferedReader reader) {
        this.reader = reader;
    }

    /**
     * Reads the whole file.
     *
     * @throws PrefLibRefused at the first line that is not as the format, the header or the type of the file wants it
     */
    public static Profile read(Reader reader) throws IOException {
        return new PrefLibFile(new BufferedReader(reader)).read();
    }

    private Profile read() throws IOException {
        @Nullable String first = next();
        if (first == null) {
            throw new PrefLibRefused(number, "the file is empty");
        }
        PrefLibHeader header = new PrefLibHeader();
        @Nullable String line = first.startsWith("#") ? current(header, first) : former(header, first);
        List<Option> options = header.options(number);
        ProfileBuilder ballots = new ProfileBuilder(options);
        PrefLibLine reading = new PrefLibLine(ballots, header, options.size());
        for (; line != null; line = next()) {
            reading.read(number, line);
        }
        reading.close(number);
        return ballots.build();
    }

    /** Reads the header and returns the first line behind it. */
    private @Nullable String current(PrefLibHeader header, String first) throws IOException {
        @Nullable String line = first;
        for (; line != null && line.startsWith("#"); line = next()) {
            header.read(number, line);
        }
        return line;
    }

    private @Nullable String former(PrefLibHeader header, String first) throws IOException {
        long alternatives = PrefLibHeader.number(number, first);
        header.formerAlternatives(number, alternatives);
        for (long alternative = 1; alternative <= alternatives; alternative++) {
            header.formerName(next(), number);
        }
        header.formerNumbers(next(), number);
        return next();
    }

    /** The next line that is not empty. */
    private @Nullable String next() throws IOException {
        @Nullable String line;
        do {
            line = reader.readLine();
            number++;
        } while (line != null && line.isBlank());
        return line == null ? null : line.strip();
    }
}
