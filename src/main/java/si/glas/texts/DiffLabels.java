package si.glas.texts;

/**
 * What is said, but not shown, before words that have changed, in the reader's language.
 *
 * @param added such as "added:"
 * @param removed such as "removed:"
 */
public record DiffLabels(String added, String removed) {}
