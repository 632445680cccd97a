package si.glas.models;

import java.util.stream.Stream;

/** Finds what breaks one sentence of the modelling guide. */
@FunctionalInterface
public interface Rule {

    /** Says for each violation where it is and what to do. */
    Stream<String> violations(Models models);

    /** A rule that looks at one model at a time. */
    @FunctionalInterface
    interface OfOneModel {

        Stream<String> violations(Model model);
    }

    static Rule ofEach(OfOneModel rule) {
        return models -> models.each(rule);
    }
}
