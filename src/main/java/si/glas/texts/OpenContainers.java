package si.glas.texts;

import java.util.ArrayList;
import java.util.List;

/** The lists, quotes and tables that are open while stretches of text are written one after the other. */
final class OpenContainers {

    private final StringBuilder html;
    private final List<String> open = new ArrayList<>();
    private boolean table;

    OpenContainers(StringBuilder html) {
        this.html = html;
    }

    void enter(Segment segment) {
        closeTable(segment.isRow());
        List<String> wanted = segment.containers();
        int common = common(wanted);
        closeTo(common);
        if (common == wanted.size() && segment.opensItem()) {
            html.append("</li>").append(item(segment));
        }
        for (String container : wanted.subList(common, wanted.size())) {
            open.add(container);
            html.append('<').append(container).append('>');
            html.append(container.equals("blockquote") ? "" : item(segment));
        }
        openTable(segment.isRow());
    }

    void closeAll() {
        closeTable(false);
        closeTo(0);
    }

    private int common(List<String> wanted) {
        int common = 0;
        while (common < Math.min(wanted.size(), open.size())
                && wanted.get(common).equals(open.get(common))) {
            common++;
        }
        return common;
    }

    /** Each item says its number: those that are gone must not shift the others. */
    private static String item(Segment segment) {
        return segment.ordinal() < 0 ? "<li>" : "<li value=\"" + segment.ordinal() + "\">";
    }

    private void closeTo(int depth) {
        if (open.size() > depth) {
            closeTable(false);
        }
        while (open.size() > depth) {
            String container = open.removeLast();
            html.append(container.equals("blockquote") ? "" : "</li>");
            html.append("</").append(container).append('>');
        }
    }

    private void openTable(boolean wanted) {
        if (wanted && !table) {
            html.append("<table><tbody>");
            table = true;
        }
    }

    private void closeTable(boolean wanted) {
        if (table && !wanted) {
            html.append("</tbody></table>");
            table = false;
        }
    }
}
