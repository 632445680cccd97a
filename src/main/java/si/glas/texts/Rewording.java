package si.glas.texts;

/**
 * A new wording of one block.
 *
 * @param block its number in the version that it was proposed for
 * @param markdown as an editor types it, see {@link Block#markdown}; blank to strike the block out
 */
public record Rewording(int block, String markdown) {

    public Rewording {
        markdown = CanonicalText.of(markdown).replaceFirst("^[ \t\n]*\n", "").stripTrailing();
    }
}
