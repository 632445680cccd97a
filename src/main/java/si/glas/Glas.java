package si.glas;

import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** Boots Glas, or runs the one command that it has beside. */
// Rooms may call things alike: each of them has its own closing.
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class Glas {

    public static void main(String[] arguments) {
        List<String> given = List.of(arguments);
        if (!given.isEmpty() && given.getFirst().equals(VerifyChronicle.NAME)) {
            System.exit(new VerifyChronicle(System.out).run(given.subList(1, given.size())));
        }
        SpringApplication.run(Glas.class, arguments);
    }
}
