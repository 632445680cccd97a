package si.glas.forms;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What forms need from the rest of the program, where nobody else has it. */
@Configuration(proxyBeanMethods = false)
class FormsConfiguration {

    @Bean
    FormTexts formTexts() {
        return new BundledTexts();
    }

    @Bean
    Markup formMarkup() {
        return new SanitizedMarkup();
    }
}
