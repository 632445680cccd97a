package si.glas.ballots;

import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What the statute leaves to the network's habits.
 *
 * @param reminders how long before the closing those who have not voted are reminded; two at most
 */
@Validated
@ConfigurationProperties("glas.ballots")
record BallotSettings(@DefaultValue({"72h", "24h"}) @Size(max = 2) List<Duration> reminders) {}
