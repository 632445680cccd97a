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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountElectionTest {

    private static final String BURLINGTON = "src/test/resources/elections/burlington-2009-mayor.toi";

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final CountElection command = new CountElection(new PrintStream(said, true, UTF_8));

    @TempDir
    private Path folder;

    @Test
    void countsInstantRunoffsStepByStep() {
        assertThat(command.run(List.of("--method=irv", BURLINGTON))).isEqualTo(CountElection.COUNTED);
        assertThat(said.toString(UTF_8).lines().toList())
                .startsWith("Round 1: 8980 continuing, 0 exhausted")
                .contains("  eliminated: Andy Montroll")
                .endsWith("Elected: Bob Kiss");
    }

    @Test
    void countsByTheMethodOfSchulze() {
        assertThat(command.run(List.of("--method=schulze", BURLINGTON))).isEqualTo(CountElection.COUNTED);
        assertThat(said.toString(UTF_8).lines().toList())
                .contains("  Andy Montroll > Bob Kiss: 4067", "  1. Andy Montroll")
                .endsWith("Elected: Andy Montroll");
    }

    @Test
    void fillsSeveralSeats() {
        assertThat(command.run(List.of(
                        "--method=stv", "--seats=3", "src/test/resources/elections/renfrewshire-2017-ward-11.soi")))
                .isEqualTo(CountElection.COUNTED);
        assertThat(said.toString(UTF_8)).contains("quota:", "Stage 2:", "elected by the quota:");
    }

    @Test
    void breaksTiesByALotThatAnybodyCanDrawAgain() throws IOException {
        // given
        Path tie = Files.writeString(folder.resolve("tie.soc"), """
                # NUMBER ALTERNATIVES: 2
                # NUMBER VOTERS: 2
                # NUMBER UNIQUE ORDERS: 2
                # ALTERNATIVE NAME 1: A
                # ALTERNATIVE NAME 2: B
                1: 1,2
                1: 2,1
                """);

        // when
        command.run(List.of("--method=schulze", "--seed=2026-11-24", tie.toString()));

        // then
        assertThat(said.toString(UTF_8)).contains("tie of A, B: the lot decides for");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --method=guess src/test/resources/elections/burlington-2009-mayor.toi          | Usage
            --method=irv                                                                   | Usage
            --method=irv --sits=3 src/test/resources/elections/burlington-2009-mayor.toi   | Usage
            --method=stv --seats=few src/test/resources/elections/burlington-2009-mayor.toi| --seats is a whole number
            --method=stv --seats=0 src/test/resources/elections/burlington-2009-mayor.toi  | At least one seat
            --method=irv no-such-file                                                      | cannot be read
            --method=irv pom.xml                                                           | line 1
            """)
    void saysWhatIsWrong(String arguments, String problem) {
        assertThat(command.run(List.of(arguments.split(" ")))).isEqualTo(CountElection.NOT_COUNTED);
        assertThat(said.toString(UTF_8)).containsIgnoringCase(problem);
    }
}
