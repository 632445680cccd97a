package si.glas.kernel;

import java.net.URI;
import java.time.ZoneId;

/**
 * The network whose Glas this is.
 *
 * @param name as it signs its positions
 * @param timeZone in which its deadlines are meant
 * @param publicAddress where its people and the public reach Glas; links in mails begin with it
 * @param country whose public holidays are no working days, as ISO 3166 code
 */
public record NetworkSettings(String name, ZoneId timeZone, URI publicAddress, String country) {

    /** @param path within Glas, from the leading slash */
    public URI link(String path) {
        return publicAddress.resolve(path);
    }
}
