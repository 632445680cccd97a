package si.glas.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.InstantSource;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import si.glas.kernel.NetworkSettings;

class FormsConfigurationTest {

    private static final NetworkSettings NETWORK =
            new NetworkSettings("Net", ZoneId.of("Europe/Ljubljana"), URI.create("https://glas.example"), "SI");

    @Test
    void theRoomNeedsAClockAndANetworkOnly() {
        new ApplicationContextRunner()
                .withBean(InstantSource.class, InstantSource::system)
                .withBean(NetworkSettings.class, () -> NETWORK)
                .withUserConfiguration(FormsConfiguration.class, Forms.class, FormDesk.class)
                .run(context -> {
                    Form vote = context.getBean(Forms.class).get("vote");
                    assertThat(context.getBean(FormDesk.class)
                                    .show(new Sheet(vote, FormData.empty()), Desk.SLOVENIAN)
                                    .rows())
                            .hasSize(2);
                });
    }
}
