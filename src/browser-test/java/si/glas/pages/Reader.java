package si.glas.pages;

import com.microsoft.playwright.Page;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import si.glas.browser.RunningGlas;
import si.glas.sample.Guise;

/**
 * Somebody who looks at the sample network.
 *
 * @param guise none for the public
 */
record Reader(@Nullable Guise guise) {

    static final Reader PUBLIC = new Reader(null);

    /** Those who may do most come first: what they see is most of what there is. */
    private static final List<Guise> FIRST = List.of(Guise.COORDINATOR, Guise.EDITOR, Guise.MEMBER_OF_TWO);

    static List<Reader> all() {
        return Stream.of(Stream.of(PUBLIC), in(FIRST.stream()), in(Arrays.stream(Guise.values())))
                .flatMap(part -> part)
                .distinct()
                .toList();
    }

    private static Stream<Reader> in(Stream<Guise> guises) {
        return guises.map(Reader::new);
    }

    /** Where they begin, signed in by one click if they are anybody. */
    void arrive(Page page, RunningGlas glas) {
        page.navigate(glas.at(guise == null ? "/" : "/sign-in"));
        Optional.ofNullable(guise)
                .ifPresent(chosen -> page.locator("form:has(input[value='" + chosen + "']) button")
                        .click());
    }

    @Override
    public String toString() {
        return guise == null ? "PUBLIC" : guise.name();
    }
}
