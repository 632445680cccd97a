package si.glas.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;

class DocumentsContextTest {

    @Test
    void usesTheTemplatesAndMessagesOfTheProgram() {
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(ThymeleafAutoConfiguration.class))
                .withUserConfiguration(Room.class)
                .run(program -> assertThat(Spoken.of(program.getBean(PdfDocuments.class)
                                .render(SamplePosition.slovenian().pdf())))
                        .contains("ZAHTEVE NA KRATKO", "Kako je bilo odločeno")
                        .doesNotContain("??"));
    }

    @Configuration(proxyBeanMethods = false)
    @ComponentScan
    static class Room {

        @Bean
        ResourceBundleMessageSource messageSource() {
            ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
            messages.setBasename("messages/documents");
            messages.setDefaultEncoding("UTF-8");
            messages.setFallbackToSystemLocale(false);
            return messages;
        }
    }
}
