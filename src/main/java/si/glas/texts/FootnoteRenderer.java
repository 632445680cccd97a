package si.glas.texts;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/**
 * Renders footnotes at the end of the text, with links there and back.
 *
 * <p>The library's own renderer puts the author's labels into ids, speaks English to screen readers, and leaves out the
 * notes that nothing refers to.
 */
record FootnoteRenderer(HtmlNodeRendererContext context, Fragments fragments, Footnotes footnotes, TextIds ids)
        implements NodeRenderer {

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(FootnoteReference.class, FootnoteDefinition.class, LinksBack.class);
    }

    @Override
    public void render(Node node) {
        switch (node) {
            case FootnoteReference reference -> renderReference(reference);
            case LinksBack links -> renderLinksBack(links.note);
            default -> {} // Definitions follow after the text
        }
    }

    @Override
    public void afterRoot(Node root) {
        List<Footnote> notes = footnotes.inOrder();
        if (notes.isEmpty()) {
            return;
        }
        HtmlWriter html = context.getWriter();
        html.line();
        html.tag("section", Map.of("class", "footnotes"));
        html.tag("ol");
        notes.forEach(note -> fragments.capture(note.definition(), () -> renderNote(note)));
        html.tag("/ol");
        html.tag("/section");
        html.line();
    }

    private void renderReference(FootnoteReference reference) {
        footnotes
                .target(reference)
                .ifPresentOrElse(
                        note -> renderReference(note, footnotes.id(reference)),
                        () -> context.getWriter().text("[^" + reference.getLabel() + "]"));
    }

    private void renderReference(Footnote note, String id) {
        HtmlWriter html = context.getWriter();
        html.tag("sup");
        html.tag("a", Map.of("href", "#" + ids.prefixed(note.id()), "id", ids.prefixed(id), "role", "doc-noteref"));
        html.text(String.valueOf(note.number()));
        html.tag("/a");
        html.tag("/sup");
    }

    private void renderNote(Footnote note) {
        HtmlWriter html = context.getWriter();
        html.tag("li", ids.anchor(note.definition()).map(id -> Map.of("id", id)).orElse(Map.of()));
        html.tag("div", Map.of("id", ids.prefixed(note.id())));
        lastParagraph(note.definition()).appendChild(new LinksBack(note));
        for (Node child = note.definition().getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
        html.tag("/div");
        html.tag("/li");
        html.line();
    }

    private static Node lastParagraph(FootnoteDefinition definition) {
        if (definition.getLastChild() instanceof Paragraph last) {
            return last;
        }
        Paragraph added = new Paragraph();
        definition.appendChild(added);
        return added;
    }

    private void renderLinksBack(Footnote note) {
        HtmlWriter html = context.getWriter();
        for (String reference : note.referenceIds()) {
            html.raw(" ");
            html.tag("a", Map.of("href", "#" + ids.prefixed(reference), "role", "doc-backlink"));
            html.text("↩");
            html.tag("/a");
        }
    }

    /** Stands at the end of a note's last paragraph. */
    private static final class LinksBack extends CustomNode {

        private final Footnote note;

        private LinksBack(Footnote note) {
            this.note = note;
        }
    }
}
