package si.glas.language;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.support.ResourcePatternResolver;
import si.glas.kernel.NetworkSettings;

/** Makes the bundles the messages of the whole program. */
@Configuration(proxyBeanMethods = false)
class LanguageConfiguration {

    @Bean
    MessageSource messageSource(NetworkSettings network, ResourcePatternResolver resources) {
        return new Messages(new Grammar(network.timeZone()), resources);
    }
}
