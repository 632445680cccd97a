package si.glas.forms.field;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import si.glas.forms.FormFiles;
import si.glas.forms.feel.Feel;

/**
 * Where and when a form is filled in.
 *
 * @param now in the zone in which the form's dates and times are meant
 */
public record Setting(Feel feel, ZonedDateTime now, FormFiles files) {

    ZoneId zone() {
        return now.getZone();
    }

    LocalDate today() {
        return now.toLocalDate();
    }
}
