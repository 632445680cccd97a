package si.glas.texts;

import java.util.List;
import org.commonmark.node.Node;

/** A text taken apart. */
record ParsedText(String source, Node document, List<SourceBlock> blocks) {

    static ParsedText of(MarkdownText text) {
        Node document = Markdown.parse(text.markdown());
        return new ParsedText(text.markdown(), document, SourceBlocks.of(text.markdown(), document));
    }
}
