package si.glas;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckBallotTest {

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final CheckBallot command = new CheckBallot(new PrintStream(said, true, UTF_8));

    @TempDir
    private Path folder;

    @Test
    void countsAPublishedBallotAgain() {
        assertThat(command.run(List.of("src/test/resources/ballots/secret.txt")))
                .isEqualTo(CheckBallot.RIGHT);
        assertThat(said.toString(UTF_8)).contains("Outcome: ADOPTED, as the file says", "counted rightly");
    }

    @Test
    void saysWhatIsWrong() throws IOException {
        String file = Files.readString(Path.of("src/test/resources/ballots/secret.txt"));
        Path forged = Files.writeString(folder.resolve("forged.txt"), file.replace("ADOPTED", "REFUSED"));
        Path changed = Files.writeString(folder.resolve("changed.txt"), file.replaceFirst(" no\n", " yes\n"));

        assertThat(command.run(List.of(forged.toString()))).isEqualTo(CheckBallot.WRONG);
        assertThat(command.run(List.of(changed.toString()))).isEqualTo(CheckBallot.WRONG);
        assertThat(said.toString(UTF_8))
                .contains("PROBLEM: Outcome: ADOPTED, but the file says REFUSED", "has been changed");
    }

    @Test
    void saysHowItIsUsed() {
        assertThat(command.run(List.of())).isEqualTo(CheckBallot.NOT_CHECKED);
        assertThat(command.run(List.of("no-such-file"))).isEqualTo(CheckBallot.NOT_CHECKED);
        assertThat(said.toString(UTF_8)).contains("Usage: check-ballot FILE", "The file cannot be read");
    }
}
