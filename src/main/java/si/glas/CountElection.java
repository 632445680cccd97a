package si.glas;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import si.glas.ballots.methods.CountReport;
import si.glas.ballots.methods.InstantRunoff;
import si.glas.ballots.methods.Lot;
import si.glas.ballots.methods.PrefLibFile;
import si.glas.ballots.methods.PrefLibRefused;
import si.glas.ballots.methods.Profile;
import si.glas.ballots.methods.Schulze;
import si.glas.ballots.methods.SingleTransferableVote;

/**
 * The command {@code count-election --method=schulze|irv|stv [--seats=N] [--seed=TEXT] FILE}: counts the ranked ballots
 * of a PrefLib file, and prints each step.
 */
final class CountElection {

    static final String NAME = "count-election";

    static final int COUNTED = 0;
    static final int NOT_COUNTED = 2;

    private static final String USAGE =
            "Usage: count-election --method=schulze|irv|stv [--seats=N] [--seed=TEXT] FILE (.soc, .soi, .toc or .toi)";

    private static final Set<String> OPTIONS = Set.of("--method", "--seats", "--seed");

    private final PrintStream out;

    CountElection(PrintStream out) {
        this.out = out;
    }

    /** @return the program's exit code: 0 if it was counted, 2 if not */
    int run(List<String> arguments) {
        Map<String, String> options = new HashMap<>();
        List<String> files = new ArrayList<>();
        arguments.forEach(argument -> sort(argument, options, files));
        if (files.size() != 1 || !OPTIONS.containsAll(options.keySet())) {
            out.println(USAGE);
            return NOT_COUNTED;
        }
        try (BufferedReader reader = Files.newBufferedReader(Path.of(files.getFirst()))) {
            count(PrefLibFile.read(reader), options).forEach(out::println);
            return COUNTED;
        } catch (NumberFormatException e) {
            out.println("--seats is a whole number. " + USAGE);
        } catch (PrefLibRefused | IllegalArgumentException e) {
            out.println(e instanceof InvalidPathException ? USAGE : e.getMessage());
        } catch (IOException e) {
            out.println("The file cannot be read: " + e.getMessage());
        }
        return NOT_COUNTED;
    }

    private static void sort(String argument, Map<String, String> options, List<String> files) {
        String[] parts = argument.split("=", 2);
        if (argument.startsWith("--")) {
            options.put(parts[0], parts.length == 2 ? parts[1] : "");
        } else {
            files.add(argument);
        }
    }

    private static List<String> count(Profile profile, Map<String, String> options) {
        Lot lot = Lot.draw(options.getOrDefault("--seed", ""), profile.options());
        int seats = Integer.parseInt(options.getOrDefault("--seats", "1"));
        return switch (options.getOrDefault("--method", "")) {
            case "schulze" -> CountReport.of(new Schulze(lot).count(profile));
            case "irv" -> CountReport.of(new InstantRunoff(lot).count(profile));
            case "stv" -> CountReport.of(new SingleTransferableVote(seats, lot).count(profile));
            default -> throw new IllegalArgumentException(USAGE);
        };
    }
}
