package si.glas;

import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** Boots Glas, or runs one of the commands that it has beside. */
// Rooms may call things alike: each of them has its own closing.
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class Glas {

    public static void main(String[] arguments) {
        List<String> given = List.of(arguments);
        switch (given.isEmpty() ? "" : given.getFirst()) {
            case VerifyChronicle.NAME -> System.exit(new VerifyChronicle(System.out).run(rest(given)));
            case CheckBallot.NAME -> System.exit(new CheckBallot(System.out).run(rest(given)));
            case CountElection.NAME -> System.exit(new CountElection(System.out).run(rest(given)));
            default -> SpringApplication.run(Glas.class, arguments);
        }
    }

    private static List<String> rest(List<String> given) {
        return given.subList(1, given.size());
    }
}
