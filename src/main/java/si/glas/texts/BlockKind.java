package si.glas.texts;

/** What a block of a text is. */
public enum BlockKind {
    HEADING,
    PARAGRAPH,
    /** One item of a list, with all that is nested in it. */
    LIST_ITEM,
    TABLE,
    QUOTE,
    CODE,
    FOOTNOTE,
    /** A line across the page, without words. */
    RULE
}
