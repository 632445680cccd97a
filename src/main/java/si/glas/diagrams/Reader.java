package si.glas.diagrams;

import java.time.ZoneId;
import java.util.Locale;

/**
 * For whom a diagram is made.
 *
 * @param locale in whose language its words are
 * @param zone in which its times are
 * @param links where its links lead
 */
public record Reader(Locale locale, ZoneId zone, DiagramLinks links) {}
