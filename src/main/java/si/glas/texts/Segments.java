package si.glas.texts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;

/** Lays a text out as the stretches in which words are compared. */
final class Segments extends AbstractVisitor {

    private final List<Segment> segments = new ArrayList<>();
    private final List<String> containers = new ArrayList<>();
    private final HeadingLevels levels;
    private int ordinal = SourceBlock.NO_ORDINAL;
    private boolean opensItem;
    /** Of a footnote, before its first words. */
    private List<Token> label = List.of();

    private Segments(int topHeading) {
        this.levels = new HeadingLevels(topHeading);
    }

    static List<Segment> of(MarkdownText text, int topHeading) {
        Segments segments = new Segments(topHeading);
        Markdown.parse(text.markdown()).accept(segments);
        return List.copyOf(segments.segments);
    }

    @Override
    public void visit(Heading heading) {
        add("h" + levels.next(heading.getLevel()), TokenRuns.of(heading));
    }

    @Override
    public void visit(Paragraph paragraph) {
        add("p", TokenRuns.of(paragraph));
    }

    @Override
    public void visit(FencedCodeBlock code) {
        add("pre", TokenRuns.of(code.getLiteral()));
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        add("pre", TokenRuns.of(code.getLiteral()));
    }

    @Override
    public void visit(ThematicBreak rule) {
        add("hr", List.of());
    }

    @Override
    public void visit(BlockQuote quote) {
        within("blockquote", quote);
    }

    @Override
    public void visit(BulletList list) {
        int outer = ordinal;
        ordinal = SourceBlock.NO_ORDINAL;
        within("ul", list);
        ordinal = outer;
    }

    @Override
    public void visit(OrderedList list) {
        int outer = ordinal;
        ordinal = SourceBlocks.firstOrdinal(list) - 1;
        within("ol", list);
        ordinal = outer;
    }

    @Override
    public void visit(ListItem item) {
        ordinal += item.getParent() instanceof OrderedList ? 1 : 0;
        opensItem = true;
        if (item.getFirstChild() == null) {
            add("p", List.of());
        }
        visitChildren(item);
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof FootnoteDefinition note) {
            label = TokenRuns.of("[" + note.getLabel() + "] ");
        }
        visitChildren(block);
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof TableRow row) {
            boolean head = row.getFirstChild() instanceof TableCell first && first.isHeader();
            add(head ? "th" : "tr", TokenRuns.of(row));
        } else {
            visitChildren(node);
        }
    }

    private void within(String container, Node node) {
        containers.add(container);
        visitChildren(node);
        containers.removeLast();
    }

    private void add(String tag, List<Token> tokens) {
        List<Token> labelled = Stream.concat(label.stream(), tokens.stream()).toList();
        segments.add(new Segment(tag, List.copyOf(containers), opensItem, ordinal, labelled));
        opensItem = false;
        label = List.of();
    }
}
