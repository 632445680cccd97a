package si.glas.kernel;

import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock of the program, which tests replace by the engine's. */
@Configuration(proxyBeanMethods = false)
class TimeConfiguration {

    @Bean
    InstantSource clock() {
        return InstantSource.system();
    }
}
