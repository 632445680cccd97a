package si.glas.diagrams.svg;

import java.text.Normalizer;

/**
 * Estimates how wide a text will be, because the server does not know the reader's font.
 *
 * <p>The widths are those of Helvetica, as in its metrics by Adobe, and a little more: most fonts without serifs are no
 * wider than that.
 */
final class TextWidth {

    private static final double MARGIN = 1.08;
    private static final int OTHER_LETTER = 667;
    private static final int WIDE_LETTER = 1000;
    private static final int FIRST_WIDE = 0x2E80;

    /** In thousandths of the font's size, from space to tilde. */
    private static final int[] WIDTHS = {
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, // space to slash
        556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, // 0 to question mark
        1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, // @ to O
        667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, // P to underscore
        333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, // ` to o
        556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584 // p to tilde
    };

    private TextWidth() {}

    /** In the unit of the font's size. */
    static double of(String text, double size) {
        return MARGIN
                * size
                / 1000
                * Normalizer.normalize(text, Normalizer.Form.NFD)
                        .codePoints()
                        .map(TextWidth::ofLetter)
                        .sum();
    }

    private static int ofLetter(int letter) {
        if (letter >= ' ' && letter - ' ' < WIDTHS.length) {
            return WIDTHS[letter - ' '];
        }
        if (Character.getType(letter) == Character.NON_SPACING_MARK) {
            return 0;
        }
        return letter < FIRST_WIDE ? OTHER_LETTER : WIDE_LETTER;
    }
}
