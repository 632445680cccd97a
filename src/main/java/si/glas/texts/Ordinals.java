package si.glas.texts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/**
 * Sees to it that numbers are shown as they are written.
 *
 * <p>Slovenian and other languages write ordinals with a full stop: "7. člen", "15. januar". Markdown takes a paragraph
 * that begins so for a list, and counts its items by itself: articles 4 and 7 would become 4 and 5. So a list is split
 * where its numbers jump, and one item alone that is not the first of anything is a paragraph. Only where every item
 * says 1 the author leaves the counting to us.
 */
final class Ordinals extends AbstractVisitor {

    private static final Pattern NUMBER = Pattern.compile("\\s*(\\d+)([.)])");

    private final String source;

    private Ordinals(String source) {
        this.source = source;
    }

    static void settle(Node document, String source) {
        document.accept(new Ordinals(source));
    }

    @Override
    public void visit(OrderedList list) {
        visitChildren(list);
        List<ListItem> items = items(list);
        if (items.size() == 1 && isSentence(items.getFirst())) {
            becomeParagraph(list, items.getFirst());
        } else if (items.stream().anyMatch(item -> number(item) != 1)) {
            splitWhereNumbersJump(list, items);
        }
    }

    private boolean isSentence(ListItem item) {
        return number(item) != 1
                && item.getFirstChild() == item.getLastChild()
                && item.getFirstChild() instanceof Paragraph;
    }

    private void becomeParagraph(OrderedList list, ListItem item) {
        Node paragraph = item.getFirstChild();
        paragraph.prependChild(new Text(marker(item).group().strip() + " "));
        paragraph.setSourceSpans(item.getSourceSpans());
        list.insertAfter(paragraph);
        list.unlink();
    }

    private void splitWhereNumbersJump(OrderedList list, List<ListItem> items) {
        OrderedList current = list;
        int expected = number(items.getFirst());
        for (ListItem item : items) {
            if (number(item) != expected) {
                current = split(current, number(item));
                expected = number(item);
            }
            if (current != list) {
                current.appendChild(item);
            }
            expected++;
        }
    }

    private static OrderedList split(OrderedList before, int start) {
        OrderedList next = new OrderedList();
        next.setMarkerStartNumber(start);
        next.setMarkerDelimiter(before.getMarkerDelimiter());
        next.setTight(before.isTight());
        before.insertAfter(next);
        return next;
    }

    private int number(ListItem item) {
        return Integer.parseInt(marker(item).group(1));
    }

    private Matcher marker(ListItem item) {
        int start = item.getSourceSpans().getFirst().getInputIndex();
        Matcher marker = NUMBER.matcher(source).region(start, source.length());
        if (!marker.lookingAt()) {
            throw new IllegalStateException("An item of a numbered list begins with its number");
        }
        return marker;
    }

    private static List<ListItem> items(OrderedList list) {
        List<ListItem> items = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            items.add((ListItem) item);
        }
        return items;
    }
}
