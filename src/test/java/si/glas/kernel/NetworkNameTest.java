package si.glas.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class NetworkNameTest {

    private final ApplicationContextRunner glas =
            new ApplicationContextRunner().withUserConfiguration(KernelConfiguration.class);

    @Test
    void isWhatTheSettingsSay() {
        glas.withPropertyValues("glas.network.name=Povezani")
                .withBean(NetworkName.class, () -> () -> Optional.of("Odmev"))
                .run(context -> assertThat(
                                context.getBean(NetworkSettings.class).name())
                        .isEqualTo("Povezani"));
    }

    @Test
    void isWhatARoomKnowsIfTheSettingsSayNothing() {
        glas.withBean(NetworkName.class, () -> () -> Optional.of("Odmev"))
                .run(context -> assertThat(
                                context.getBean(NetworkSettings.class).name())
                        .isEqualTo("Odmev"));
    }

    @Test
    void isAWordThatFitsEveryNetworkIfNobodyKnows() {
        glas.withBean(NetworkName.class, () -> Optional::empty)
                .run(context -> assertThat(
                                context.getBean(NetworkSettings.class).name())
                        .isEqualTo("Mreža"));
    }
}
