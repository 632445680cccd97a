package si.glas.texts;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.renderer.html.HtmlWriter;

/** Writes stretches of text with what has changed in them. */
final class DiffHtml {

    private final DiffLabels labels;
    private final StringBuilder html = new StringBuilder();
    private final HtmlWriter writer = new HtmlWriter(html);
    private final OpenContainers containers = new OpenContainers(html);

    DiffHtml(DiffLabels labels) {
        this.labels = labels;
    }

    void write(SegmentDiff diff) {
        containers.enter(diff.shown());
        String changed = diff.isChange() ? " class=\"changed\"" : "";
        switch (diff.shown().tag()) {
            case "hr" -> writer.raw("<hr />");
            case "tr" -> writeRow(diff, changed, "<td>", "</td>");
            case "th" -> writeRow(diff, changed, "<th scope=\"col\">", "</th>");
            case "pre" -> wrap(diff, "<pre" + changed + "><code>", "</code></pre>");
            case String tag -> wrap(diff, "<" + tag + changed + ">", "</" + tag + ">");
        }
    }

    String finish() {
        containers.closeAll();
        return html.toString();
    }

    private void writeRow(SegmentDiff diff, String changed, String startOfCell, String endOfCell) {
        writer.raw("<tr" + changed + ">" + startOfCell);
        for (SegmentDiff.Part part : diff.parts()) {
            String between = "";
            for (List<Token> cell : cells(part.tokens())) {
                writer.raw(between);
                writePart(part.state(), cell, false);
                between = endOfCell + startOfCell;
            }
        }
        writer.raw(endOfCell + "</tr>");
    }

    private static List<List<Token>> cells(List<Token> row) {
        List<List<Token>> cells = new ArrayList<>();
        int end = row.indexOf(Token.CELL);
        List<Token> rest = row;
        for (; end >= 0; end = rest.indexOf(Token.CELL)) {
            cells.add(rest.subList(0, end));
            rest = rest.subList(end + 1, rest.size());
        }
        cells.add(rest);
        return cells;
    }

    private void wrap(SegmentDiff diff, String start, String end) {
        writer.raw(start);
        boolean code = diff.shown().tag().equals("pre");
        diff.parts().forEach(part -> writePart(part.state(), part.tokens(), code));
        writer.raw(end);
    }

    private void writePart(SegmentDiff.State state, List<Token> tokens, boolean code) {
        if (tokens.isEmpty()) {
            return;
        }
        switch (state) {
            case COMMON -> writeTokens(tokens, code);
            case ADDED -> writeChange("ins", labels.added(), tokens, code);
            case REMOVED -> writeChange("del", labels.removed(), tokens, code);
        }
    }

    private void writeChange(String tag, String label, List<Token> tokens, boolean code) {
        writer.raw("<" + tag + "><span class=\"visually-hidden\">");
        writer.text(label + " ");
        writer.raw("</span>");
        writeTokens(tokens, code);
        writer.raw("</" + tag + ">");
    }

    private void writeTokens(List<Token> tokens, boolean code) {
        List<Token.Mark> open = List.of();
        for (Token token : tokens) {
            if (!token.marks().equals(open)) {
                close(open);
                token.marks().forEach(this::open);
                open = token.marks();
            }
            if (token.isBreak() && !code) {
                writer.raw("<br />");
            } else {
                writer.text(token.text());
            }
        }
        close(open);
    }

    private void open(Token.Mark mark) {
        if (mark.tag().equals("a")) {
            writer.raw("<a rel=\"" + Sanitizer.REL + "\" href=\"");
            writer.text(mark.address());
            writer.raw("\">");
        } else {
            writer.raw("<" + mark.tag() + ">");
        }
    }

    private void close(List<Token.Mark> marks) {
        marks.reversed().forEach(mark -> writer.raw("</" + mark.tag() + ">"));
    }
}
