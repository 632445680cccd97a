package si.glas.ballots.methods;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import si.glas.ballots.methods.RandomBallots.Ballot;

/** Makes ballots of short texts: {@code "8 acdb"}, or {@code "3 a,bc,d"} where b and c are liked equally. */
final class Papers {

    private Papers() {}

    static List<Option> options(String letters) {
        return Arrays.stream(letters.split("")).map(Papers::option).toList();
    }

    static Option option(String letter) {
        return new Option(letter, "Option " + letter);
    }

    static Profile profile(String letters, String... ballots) {
        ProfileBuilder builder = new ProfileBuilder(options(letters));
        for (String ballot : ballots) {
            String[] parts = ballot.split(" ");
            builder.add(Long.parseLong(parts[0]), ranks(parts.length == 1 ? "" : parts[1]));
        }
        return builder.build();
    }

    static Lot lot(String letters) {
        return new Lot("by hand", options(letters));
    }

    static String ids(List<Option> options) {
        return String.join("", options.stream().map(Option::id).toList());
    }

    /** A published election, from the files that say where they come from. */
    static Profile election(String file) {
        try (InputStream stream = Papers.class.getResourceAsStream("/elections/" + file)) {
            return PrefLibFile.read(new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The ballots of such a file, read in another way: each group in braces is a rank. */
    static List<Ballot> ballots(String file) {
        try (InputStream stream = Papers.class.getResourceAsStream("/elections/" + file)) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(": "))
                    .map(line -> new Ballot(
                            Long.parseLong(line[0]),
                            Pattern.compile("\\{(.*?)}|(\\d+)")
                                    .matcher(line[1])
                                    .results()
                                    .map(rank -> rank.group().replaceAll("[{}]", ""))
                                    .map(rank -> List.of(rank.split(",")))
                                    .toList()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<List<String>> ranks(String ballot) {
        String[] ranks = ballot.contains(",") ? ballot.split(",") : ballot.split("");
        return Arrays.stream(ranks)
                .filter(rank -> !rank.isEmpty())
                .map(rank -> Arrays.asList(rank.split("")))
                .toList();
    }
}
