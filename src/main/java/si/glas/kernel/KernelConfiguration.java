package si.glas.kernel;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Whose Glas this is, and the one clock of the program, which tests replace by the engine's. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({NetworkProperties.class, DataDirectory.class})
class KernelConfiguration {

    private static final String NAMELESS = "Mreža";

    @Bean
    ProgramClock clock() {
        return new ProgramClock();
    }

    @Bean
    NetworkSettings networkSettings(NetworkProperties settings, ObjectProvider<NetworkName> names) {
        return settings.called(names.stream()
                .map(NetworkName::name)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(NAMELESS));
    }
}
