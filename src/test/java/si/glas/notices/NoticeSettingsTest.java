package si.glas.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;

class NoticeSettingsTest {

    private final ApplicationContextRunner program = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(ValidationAutoConfiguration.class))
            .withUserConfiguration(Settings.class);

    @EnableConfigurationProperties(NoticeSettings.class)
    static class Settings {}

    @Test
    void areAllThereByThemselves() {
        program.run(context -> {
            NoticeSettings settings = context.getBean(NoticeSettings.class);
            assertThat(settings.from()).isEqualTo("glas@localhost");
            assertThat(settings.replyTo()).isEmpty();
            assertThat(settings.retry().after(1)).isEqualTo(Duration.ofMinutes(1));
            assertThat(settings.retry().after(4)).isEqualTo(Duration.ofMinutes(8));
            assertThat(settings.retry().after(500)).isEqualTo(Duration.ofHours(1));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "from=",
                "from=office",
                "from=a@b.si\r\nBcc: c@d.si",
                "reply-to=office",
                "connections=0",
                "claim-lasts=5s",
                "retry.first=0s"
            })
    void areRefusedIfTheyMakeNoSense(String setting) {
        program.withPropertyValues("glas.notices." + setting)
                .run(context -> assertThat(context).hasFailed());
    }
}
