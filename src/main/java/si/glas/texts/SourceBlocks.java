package si.glas.texts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.ThematicBreak;

/** Finds the blocks of a text: what stands at its top level, and the items of the lists there. */
final class SourceBlocks {

    private static final Pattern MARKER = Pattern.compile("[ \t]*(?:[-+*]|\\d{1,9}[.)])");

    private final String source;
    private final List<SourceBlock> blocks = new ArrayList<>();

    private SourceBlocks(String source) {
        this.source = source;
    }

    static List<SourceBlock> of(String source, Node document) {
        SourceBlocks found = new SourceBlocks(source);
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            found.add(node);
        }
        return List.copyOf(found.blocks);
    }

    private void add(Node node) {
        switch (node) {
            case ListBlock list -> addItems(list);
            case LinkReferenceDefinition definition -> {} // The address of a link elsewhere, no text of its own
            default -> add(kind(node), node, SourceBlock.NO_ORDINAL, start(node), start(node), 0);
        }
    }

    private void addItems(ListBlock list) {
        int ordinal = list instanceof OrderedList ordered ? firstOrdinal(ordered) : SourceBlock.NO_ORDINAL;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            addItem((ListItem) item, ordinal);
            ordinal += list instanceof OrderedList ? 1 : 0;
        }
    }

    private void addItem(ListItem item, int ordinal) {
        int from = start(item);
        int indent = item.getContentIndent() == null ? 0 : item.getContentIndent();
        add(BlockKind.LIST_ITEM, item, ordinal, from, wordingStart(item, from, indent), indent);
    }

    private int wordingStart(ListItem item, int from, int indent) {
        Matcher marker = MARKER.matcher(source).region(from, end(item));
        int afterMarker = marker.lookingAt() ? marker.end() : from;
        if (beginsOnNextLine(source.substring(afterMarker, end(item))) && item.getFirstChild() != null) {
            return start(item.getFirstChild());
        }
        int spaces = Math.max(0, indent - (afterMarker - from));
        int wording = afterMarker;
        while (wording < end(item) && spaces-- > 0 && " \t".indexOf(source.charAt(wording)) >= 0) {
            wording++;
        }
        return wording;
    }

    private static boolean beginsOnNextLine(String afterMarker) {
        int lineEnd = afterMarker.indexOf('\n');
        return lineEnd >= 0 && afterMarker.substring(0, lineEnd).isBlank();
    }

    private void add(BlockKind kind, Node node, int ordinal, int from, int start, int indent) {
        blocks.add(new SourceBlock(blocks.size() + 1, kind, node, ordinal, from, start, end(node), indent));
    }

    static int firstOrdinal(OrderedList list) {
        Integer first = list.getMarkerStartNumber();
        return first == null ? 1 : first;
    }

    private static BlockKind kind(Node node) {
        return switch (node) {
            case Heading heading -> BlockKind.HEADING;
            case TableBlock table -> BlockKind.TABLE;
            case BlockQuote quote -> BlockKind.QUOTE;
            case FencedCodeBlock code -> BlockKind.CODE;
            case IndentedCodeBlock code -> BlockKind.CODE;
            case FootnoteDefinition note -> BlockKind.FOOTNOTE;
            case ThematicBreak rule -> BlockKind.RULE;
            default -> BlockKind.PARAGRAPH;
        };
    }

    private static int start(Node node) {
        return node.getSourceSpans().getFirst().getInputIndex();
    }

    /** Spaces at the end of the last line belong to nobody. */
    private int end(Node node) {
        SourceSpan last = node.getSourceSpans().getLast();
        int end = last.getInputIndex() + last.getLength();
        while (end > start(node) && Character.isWhitespace(source.charAt(end - 1))) {
            end--;
        }
        return end;
    }
}
