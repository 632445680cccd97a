package si.glas.texts;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentNodeRendererContext;
import org.commonmark.renderer.text.TextContentRenderer;
import org.commonmark.renderer.text.TextContentWriter;

/** What a text says without its markup: for mails, search, and counting words. */
final class PlainText {

    private static final TextContentRenderer WITH_ADDRESSES = renderer(true);
    private static final TextContentRenderer WORDS_ONLY = renderer(false);

    private PlainText() {}

    /** With the address behind each link. */
    static String of(Node node) {
        return WITH_ADDRESSES.render(node).strip();
    }

    static String wordsOf(Node node) {
        return WORDS_ONLY.render(node).strip();
    }

    /** The words inside of a node, in one line. */
    static String lineOf(Node parent) {
        return Stream.iterate(parent.getFirstChild(), child -> child != null, Node::getNext)
                .map(PlainText::wordsOf)
                .collect(joining(" "))
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static TextContentRenderer renderer(boolean addresses) {
        return TextContentRenderer.builder()
                .lineBreakRendering(LineBreakRendering.SEPARATE_BLOCKS)
                .nodeRendererFactory(context -> new Words(context, addresses))
                .extensions(List.of(TablesExtension.create()))
                .build();
    }

    private record Words(TextContentNodeRendererContext context, boolean addresses) implements NodeRenderer {

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(
                    BlockQuote.class,
                    Link.class,
                    SoftLineBreak.class,
                    Code.class,
                    FootnoteReference.class,
                    FootnoteDefinition.class);
        }

        @Override
        public void render(Node node) {
            TextContentWriter text = context.getWriter();
            switch (node) {
                case Link link -> renderLink(link);
                case BlockQuote quote -> renderChildren(quote);
                case Code code -> text.write(code.getLiteral());
                case FootnoteReference reference -> text.write("[" + reference.getLabel() + "]");
                case FootnoteDefinition note -> {
                    text.write("[" + note.getLabel() + "] ");
                    renderChildren(note);
                }
                default -> text.write(' ');
            }
        }

        private void renderLink(Link link) {
            renderChildren(link);
            if (addresses && !link.getDestination().equals(lineOf(link))) {
                context.getWriter().write(" (" + link.getDestination() + ")");
            }
        }

        private void renderChildren(Node parent) {
            for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
                context.render(child);
            }
        }
    }
}
