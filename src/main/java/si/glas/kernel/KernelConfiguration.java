package si.glas.kernel;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Whose Glas this is, and the one clock of the program, which tests replace by the engine's. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(NetworkSettings.class)
class KernelConfiguration {

    @Bean
    ProgramClock clock() {
        return new ProgramClock();
    }
}
