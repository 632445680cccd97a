package si.glas.texts;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Locale;
import java.util.Set;

/** The headings under which a text lists its demands; case and a colon at the end do not matter. */
public final class DemandHeadings {

    public static final Set<String> USUAL = Set.of("zahteve", "naše zahteve", "demands", "our demands");

    private DemandHeadings() {}

    static Set<String> normalized(Set<String> headings) {
        return headings.stream().map(DemandHeadings::normalized).collect(toUnmodifiableSet());
    }

    static String normalized(String heading) {
        return heading.strip().replaceFirst("\\s*:$", "").toLowerCase(Locale.ROOT);
    }
}
