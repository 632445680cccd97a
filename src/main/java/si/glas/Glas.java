package si.glas;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Boots Glas. */
@SpringBootApplication
public class Glas {

    public static void main(String[] arguments) {
        SpringApplication.run(Glas.class, arguments);
    }
}
