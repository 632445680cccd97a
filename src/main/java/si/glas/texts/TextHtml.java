package si.glas.texts;

import java.util.List;
import java.util.Set;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlRenderer;

/** A text as HTML: the whole, and block by block. */
record TextHtml(ParsedText text, Footnotes footnotes, Fragments fragments) {

    static TextHtml of(ParsedText text, Rendering rendering) {
        Footnotes footnotes = Footnotes.of(text.document());
        Fragments fragments = new Fragments();
        renderer(text, rendering, footnotes, fragments).render(text.document(), fragments.output());
        return new TextHtml(text, footnotes, fragments);
    }

    private static HtmlRenderer renderer(
            ParsedText text, Rendering rendering, Footnotes footnotes, Fragments fragments) {
        TextIds ids = TextIds.of(text.blocks(), rendering);
        Set<Node> demandLists = DemandSection.lists(text, rendering.demandHeadings());
        HeadingLevels levels = new HeadingLevels(rendering.topHeading());
        return HtmlRenderer.builder()
                .escapeHtml(true)
                .nodeRendererFactory(context -> new BlockRenderer(context, fragments, levels))
                .nodeRendererFactory(context -> new FootnoteRenderer(context, fragments, footnotes, ids))
                .attributeProviderFactory(context -> new TextAttributes(ids, demandLists))
                .extensions(List.of(TablesExtension.create()))
                .build();
    }

    String whole() {
        return Sanitizer.sanitize(fragments.whole());
    }

    Block block(SourceBlock block) {
        return new Block(block.number(), block.kind(), block.wording(text.source()), html(block));
    }

    /** What is inside the item of a list. */
    String inside(SourceBlock item) {
        String html = fragments.of(item.node());
        int start = html.indexOf('>') + 1;
        int end = html.lastIndexOf("</li>");
        return Sanitizer.sanitize(html.substring(start, end)).strip();
    }

    private String html(SourceBlock block) {
        String html = fragments.of(block.node());
        return Sanitizer.sanitize(
                switch (block.node()) {
                    case ListItem item -> inList(html, block.ordinal());
                    case FootnoteDefinition note ->
                        inList(html, footnotes.note(note).number());
                    default -> html;
                });
    }

    private static String inList(String item, int ordinal) {
        return ordinal < 0 ? "<ul>" + item + "</ul>" : "<ol start=\"" + ordinal + "\">" + item + "</ol>";
    }
}
