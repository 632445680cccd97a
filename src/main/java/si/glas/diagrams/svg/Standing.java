package si.glas.diagrams.svg;

import org.jspecify.annotations.Nullable;

/**
 * How an element stands.
 *
 * @param count how often the process is there now, or else has been there
 * @param words the same as a sentence, empty if there is nothing to say
 * @param link to the picture of what is done there, if there is one
 */
public record Standing(
        State state, int count, String words, @Nullable String link) {

    /** In the picture of a model. */
    public static final Standing PLAIN = new Standing(State.PLAIN, 0, "", null);

    /** Where the process has not been. */
    public static final Standing AHEAD = new Standing(State.AHEAD, 0, "", null);
}
