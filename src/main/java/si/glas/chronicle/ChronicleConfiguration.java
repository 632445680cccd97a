package si.glas.chronicle;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import si.glas.kernel.Chore;

/** Lets the chain grow by itself. */
@Configuration(proxyBeanMethods = false)
class ChronicleConfiguration {

    private static final Duration IN_CASE_THAT_NOBODY_ASKED = Duration.ofMinutes(10);

    @Bean
    Chore sealing(Sealer sealer) {
        return new Chore("chronicle-sealing", IN_CASE_THAT_NOBODY_ASKED, goOn -> sealer.seal());
    }
}
