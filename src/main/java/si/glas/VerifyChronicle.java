package si.glas;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.core.NestedExceptionUtils;
import si.glas.chronicle.ChronicleCheck;
import si.glas.chronicle.Findings;
import si.glas.chronicle.Head;

/**
 * The command {@code verify-chronicle [number:hash]}: checks the chain, and that it holds a head which was kept
 * elsewhere, without starting the rest of Glas.
 */
final class VerifyChronicle {

    static final String NAME = "verify-chronicle";

    static final int WHOLE = 0;
    static final int NOT_WHOLE = 1;
    static final int NOT_CHECKED = 2;

    private final PrintStream out;

    VerifyChronicle(PrintStream out) {
        this.out = out;
    }

    /** Nothing but the database, whichever the settings choose. */
    @ComponentScan("si.glas.database")
    @ImportAutoConfiguration(DataSourceAutoConfiguration.class)
    static class Database {}

    /** @return the program's exit code: 0 if the chain is whole, 1 if it is not, 2 if it could not be checked */
    int run(List<String> arguments) {
        try {
            Optional<Head> expected = arguments.stream()
                    .filter(argument -> !argument.startsWith("--"))
                    .findFirst()
                    .map(Head::parse);
            return check(expected, arguments.toArray(String[]::new));
        } catch (IllegalArgumentException e) {
            out.println(e.getMessage() + ".");
            return NOT_CHECKED;
        }
    }

    private int check(Optional<Head> expected, String[] arguments) {
        try (ConfigurableApplicationContext context = connect(arguments)) {
            ChronicleCheck check = new ChronicleCheck(context.getBean(DataSource.class));
            if (!check.canRun()) {
                out.println("There is no chronicle in this database: no Glas has been started on it yet.");
                return NOT_CHECKED;
            }
            return say(check.run(expected.orElse(null)), expected);
        } catch (RuntimeException e) {
            out.println("The chronicle was not checked: "
                    + NestedExceptionUtils.getMostSpecificCause(e).getMessage());
            out.println("To check it while Glas runs, name its database: docs/chronicle.md says how.");
            return NOT_CHECKED;
        }
    }

    private static ConfigurableApplicationContext connect(String[] arguments) {
        return new SpringApplicationBuilder(Database.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .properties("logging.level.root=warn")
                .run(arguments);
    }

    private int say(Findings found, Optional<Head> expected) {
        out.printf(Locale.ROOT, "Links checked:       %,d%n", found.entries());
        out.printf(
                Locale.ROOT, "  words forgotten:   %,d (of these only the hash could be checked)%n", found.forgotten());
        out.printf(Locale.ROOT, "Not sealed yet:      %,d%n", found.unsealed());
        out.printf(
                Locale.ROOT,
                "Head:                %s%n",
                found.head().map(Head::toString).orElse("none"));
        expected.ifPresent(head -> out.printf(Locale.ROOT, "Expected in it:      %s%n", head));
        found.problems().forEach(problem -> out.printf(Locale.ROOT, "PROBLEM: %s%n", problem));
        if (found.isWhole()) {
            out.println("The chain is whole.");
            return WHOLE;
        }
        out.printf(
                Locale.ROOT,
                "The chain is NOT whole: %,d problem(s), of which the first are named above.%n",
                found.allProblems());
        return NOT_WHOLE;
    }
}
