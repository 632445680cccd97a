package si.glas.forms;

import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How forms are filled in.
 *
 * @param timeZone in which dates and times are meant
 */
@ConfigurationProperties("glas.forms")
record FormsSettings(@DefaultValue("Europe/Ljubljana") ZoneId timeZone) {}
