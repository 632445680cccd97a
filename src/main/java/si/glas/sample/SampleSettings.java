package si.glas.sample;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whether there is to be a sample network.
 *
 * @param sample whether a Glas that starts for the first time, with the database and the engine that it brings along,
 *     is filled with invented people and their history, and lets everybody sign in as one of them
 */
@ConfigurationProperties("glas")
record SampleSettings(@DefaultValue("true") boolean sample) {}
