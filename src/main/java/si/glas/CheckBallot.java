package si.glas;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import si.glas.ballots.BallotCheck;
import si.glas.ballots.BallotCheck.Report;

/** The command {@code check-ballot FILE [hash]}: counts a published ballot again, with nothing but its file. */
final class CheckBallot {

    static final String NAME = "check-ballot";

    static final int RIGHT = 0;
    static final int WRONG = 1;
    static final int NOT_CHECKED = 2;

    private final PrintStream out;

    CheckBallot(PrintStream out) {
        this.out = out;
    }

    /** @return the program's exit code: 0 if all is as the file says, 1 if it is not, 2 if it could not be read */
    int run(List<String> arguments) {
        if (arguments.isEmpty() || arguments.size() > 2) {
            out.println("Usage: check-ballot FILE [hash of the record, as it was mailed to the roll]");
            return NOT_CHECKED;
        }
        try {
            String text = Files.readString(Path.of(arguments.getFirst()));
            return say(BallotCheck.run(text, arguments.size() == 2 ? arguments.getLast() : null));
        } catch (IOException | InvalidPathException e) {
            out.println("The file cannot be read: " + e.getMessage());
            return NOT_CHECKED;
        } catch (RuntimeException e) {
            out.println("PROBLEM: " + e.getMessage());
            return WRONG;
        }
    }

    private int say(Report report) {
        report.steps().forEach(out::println);
        out.println(report.right() ? "The ballot was counted rightly." : "The ballot is NOT as the file says.");
        return report.right() ? RIGHT : WRONG;
    }
}
