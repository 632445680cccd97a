package si.glas.texts;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Reads the tokens inside of a paragraph, heading or cell. */
final class TokenRuns extends AbstractVisitor {

    private final List<Token> tokens = new ArrayList<>();
    private final StringBuilder run = new StringBuilder();
    private List<Token.Mark> marks = List.of();

    static List<Token> of(Node parent) {
        TokenRuns runs = new TokenRuns();
        runs.visitChildren(parent);
        runs.endRun();
        return List.copyOf(runs.tokens);
    }

    static List<Token> of(TableRow row) {
        List<Token> tokens = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            if (cell.getPrevious() != null) {
                tokens.add(Token.CELL);
            }
            tokens.addAll(of(cell));
        }
        return List.copyOf(tokens);
    }

    static List<Token> of(String text) {
        return Words.of(text).stream().map(part -> new Token(part, List.of())).toList();
    }

    @Override
    public void visit(Text text) {
        run.append(text.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak softLineBreak) {
        run.append(' ');
    }

    @Override
    public void visit(HardLineBreak hardLineBreak) {
        endRun();
        tokens.add(new Token("\n", marks));
    }

    @Override
    public void visit(Code code) {
        within(new Token.Mark("code", ""), () -> run.append(code.getLiteral()));
    }

    @Override
    public void visit(Emphasis emphasis) {
        within(new Token.Mark("em", ""), () -> visitChildren(emphasis));
    }

    @Override
    public void visit(StrongEmphasis strong) {
        within(new Token.Mark("strong", ""), () -> visitChildren(strong));
    }

    @Override
    public void visit(Link link) {
        within(new Token.Mark("a", link.getDestination()), () -> visitChildren(link));
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof FootnoteReference reference) {
            within(new Token.Mark("sup", ""), () -> run.append(reference.getLabel()));
        } else {
            visitChildren(node);
        }
    }

    private void within(Token.Mark mark, Runnable content) {
        endRun();
        List<Token.Mark> outer = marks;
        List<Token.Mark> inner = new ArrayList<>(outer);
        inner.add(mark);
        marks = List.copyOf(inner);
        content.run();
        endRun();
        marks = outer;
    }

    private void endRun() {
        Words.of(run.toString()).forEach(part -> tokens.add(new Token(part, marks)));
        run.setLength(0);
    }
}
