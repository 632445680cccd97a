package si.glas.forms.feel;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the gaps and sections of a template. */
final class TemplateReader {

    /** A gap; the mark of a section swallows the rest of an otherwise empty line. */
    private static final Pattern GAP =
            Pattern.compile("\\{\\{\\s*(?:(?<open>#if|#loop)\\s+|(?<close>/if|/loop))?(?<feel>.*?)}}", Pattern.DOTALL);

    private final Place place;
    private final String text;
    private final Matcher gaps;
    private int position;

    private TemplateReader(Place place, String text) {
        this.place = place;
        this.text = text;
        this.gaps = GAP.matcher(text);
    }

    static List<Part> read(Place place, String text) {
        return new TemplateReader(place, text).partsUntil("");
    }

    /** @param end the mark that closes the section, or empty for the whole text */
    private List<Part> partsUntil(String end) {
        List<Part> parts = new ArrayList<>();
        while (gaps.find(position)) {
            addWords(parts, gaps.start());
            position = gaps.end();
            if (gaps.group("close") instanceof String close) {
                if (close.equals(end)) {
                    return parts;
                }
                throw new FormBroken(place, "{{" + close + "}} closes what was not opened.");
            }
            addGap(parts);
        }
        if (!end.isEmpty()) {
            throw new FormBroken(place, "{{" + end + "}} is missing.");
        }
        addWords(parts, text.length());
        return parts;
    }

    private void addWords(List<Part> parts, int end) {
        if (end > position) {
            parts.add(new Part.Words(text.substring(position, end)));
        }
    }

    private void addGap(List<Part> parts) {
        String open = gaps.group("open");
        String feel = gaps.group("feel").strip();
        if (open == null && feel.isEmpty()) {
            return;
        }
        Expression expression = Expression.ofFeel(place, feel);
        if (open == null) {
            parts.add(new Part.Gap(expression));
        } else {
            endLine();
            List<Part> inner = partsUntil(open.replace('#', '/'));
            boolean ownLine = endLine();
            parts.add(
                    open.equals("#if")
                            ? new Part.Section(expression, inner, ownLine)
                            : new Part.Loop(expression, inner, ownLine));
        }
    }

    private boolean endLine() {
        if (position < text.length() && text.charAt(position) == '\n') {
            position++;
            return true;
        }
        return false;
    }
}
