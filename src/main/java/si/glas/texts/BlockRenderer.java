package si.glas.texts;

import java.util.Map;
import java.util.Set;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Renders what differs from the library's way: blocks are captured one by one, and headings shifted. */
record BlockRenderer(HtmlNodeRendererContext context, Fragments fragments, HeadingLevels levels)
        implements NodeRenderer {

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Document.class, BulletList.class, OrderedList.class, Heading.class);
    }

    @Override
    public void render(Node node) {
        switch (node) {
            case OrderedList list -> renderList(list, "ol", startOf(list));
            case ListBlock list -> renderList(list, "ul", Map.of());
            case Heading heading -> renderHeading(heading);
            default -> captureChildren(node);
        }
    }

    private void renderList(ListBlock list, String tag, Map<String, String> attributes) {
        HtmlWriter html = context.getWriter();
        html.line();
        html.tag(tag, context.extendAttributes(list, tag, attributes));
        html.line();
        captureChildren(list);
        html.tag("/" + tag);
        html.line();
    }

    private static Map<String, String> startOf(OrderedList list) {
        int start = SourceBlocks.firstOrdinal(list);
        return start == 1 ? Map.of() : Map.of("start", String.valueOf(start));
    }

    private void renderHeading(Heading heading) {
        HtmlWriter html = context.getWriter();
        String tag = "h" + levels.next(heading.getLevel());
        html.line();
        html.tag(tag, context.extendAttributes(heading, tag, Map.of()));
        renderChildren(heading);
        html.tag("/" + tag);
        html.line();
    }

    private void captureChildren(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            Node captured = child;
            fragments.capture(captured, () -> context.render(captured));
        }
    }

    private void renderChildren(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
    }
}
