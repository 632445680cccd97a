package si.glas.diagrams.svg;

import java.util.ArrayList;
import java.util.List;

/**
 * A text broken into lines.
 *
 * @param size of the font, in the picture's unit
 */
record TextBlock(List<String> lines, double size) {

    static final double USUAL_SIZE = 12;
    private static final double SMALLEST_SIZE = 10;
    private static final double LINE_HEIGHT = 1.2;
    /** From the top of a line to its baseline, in line heights. */
    private static final double ASCENT = 0.79;

    /** In lines of at most so much width. */
    static TextBlock wrapped(String text, double width, double size) {
        List<String> lines = new ArrayList<>();
        for (String word : text.strip().split("\\s+")) {
            String longer = lines.isEmpty() ? word : lines.getLast() + " " + word;
            if (!lines.isEmpty() && TextWidth.of(longer, size) <= width) {
                lines.set(lines.size() - 1, longer);
            } else {
                lines.addAll(pieces(word, width, size));
            }
        }
        return new TextBlock(List.copyOf(lines), size);
    }

    /** As large as it fits into a box; what is still too long in the smallest size is cut. */
    static TextBlock fitting(String text, double width, double height) {
        for (double size = USUAL_SIZE; size > SMALLEST_SIZE; size--) {
            TextBlock block = wrapped(text, width, size);
            if (block.height() <= height && block.breaksNoWordOf(text)) {
                return block;
            }
        }
        TextBlock smallest = wrapped(text, width, SMALLEST_SIZE);
        return smallest.height() <= height ? smallest : smallest.cut((int) (height / smallest.lineHeight()));
    }

    double lineHeight() {
        return size * LINE_HEIGHT;
    }

    double height() {
        return lines.size() * lineHeight();
    }

    double width() {
        return lines.stream()
                .mapToDouble(line -> TextWidth.of(line, size))
                .max()
                .orElse(0);
    }

    /** Where the first baseline is in a block whose top is at y. */
    double baseline(double y) {
        return y + ASCENT * lineHeight();
    }

    private boolean breaksNoWordOf(String text) {
        return String.join(" ", lines).equals(String.join(" ", text.strip().split("\\s+")));
    }

    private TextBlock cut(int count) {
        List<String> kept = new ArrayList<>(lines.subList(0, Math.max(1, count)));
        String last = kept.getLast();
        kept.set(
                kept.size() - 1,
                last.substring(0, Math.max(0, last.length() - 1)).strip() + "…");
        return new TextBlock(List.copyOf(kept), size);
    }

    /** A word that is wider than a line, in pieces that are not. */
    private static List<String> pieces(String word, double width, double size) {
        List<String> pieces = new ArrayList<>();
        String rest = word;
        while (TextWidth.of(rest, size) > width && rest.length() > 2) {
            int end = rest.length() - 1;
            while (end > 2 && TextWidth.of(rest.substring(0, end) + "-", size) > width) {
                end--;
            }
            pieces.add(rest.substring(0, end) + "-");
            rest = rest.substring(end);
        }
        pieces.add(rest);
        return pieces;
    }
}
