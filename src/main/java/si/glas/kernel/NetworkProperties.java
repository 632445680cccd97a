package si.glas.kernel;

import java.net.URI;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the settings say of the network.
 *
 * @param name as it signs its positions; the sample network has one of its own
 * @param timeZone in which its deadlines are meant
 * @param publicAddress where its people and the public reach Glas; links in mails begin with it
 * @param country whose public holidays are no working days, as ISO 3166 code
 */
@ConfigurationProperties("glas.network")
record NetworkProperties(
        @Nullable String name,
        @DefaultValue("Europe/Ljubljana") ZoneId timeZone,

        @DefaultValue("http://localhost:8080") URI publicAddress,

        @DefaultValue("SI") String country) {

    NetworkSettings called(String usualName) {
        return new NetworkSettings(name == null ? usualName : name, timeZone, publicAddress, country);
    }
}
