package si.glas.submissions;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the network writes to decision-makers.
 *
 * @param place from which it writes, for the dateline; none if empty
 * @param contact lines under its name on a letter: address, mail, phone; its public address if there are none
 */
@ConfigurationProperties("glas.submissions")
record SubmissionSettings(
        @DefaultValue("") String place, @DefaultValue List<String> contact) {}
