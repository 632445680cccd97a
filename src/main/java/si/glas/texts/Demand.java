package si.glas.texts;

/**
 * One of the numbered demands of a position.
 *
 * @param number as readers see it, from 1
 * @param block the number of its block in the text
 * @param text without markup, in one line
 * @param html safe; what is inside the item of the list
 */
public record Demand(int number, int block, String text, String html) {}
