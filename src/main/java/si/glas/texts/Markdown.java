package si.glas.texts;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Our Markdown: CommonMark with tables, footnotes and bare links, and without HTML. */
final class Markdown {

    /** Lists in lists in quotes: each list counts twice, as list and as item. */
    private static final int DEEPEST_BLOCK = 24;

    private static final List<Extension> EXTENSIONS =
            List.of(TablesExtension.create(), FootnotesExtension.create(), AutolinkExtension.create());

    /** All but HTML, in the order in which the parser has to try them: "---" may underline a heading. */
    private static final Set<Class<? extends Block>> BLOCKS = new LinkedHashSet<>(List.of(
            BlockQuote.class,
            Heading.class,
            FencedCodeBlock.class,
            ThematicBreak.class,
            ListBlock.class,
            IndentedCodeBlock.class));

    private static final Parser PARSER = Parser.builder()
            .extensions(EXTENSIONS)
            .enabledBlockTypes(BLOCKS)
            .customInlineContentParserFactory(new AngleBracket())
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .maxOpenBlockParsers(DEEPEST_BLOCK)
            .build();

    private Markdown() {}

    static Node parse(String canonical) {
        Node document = PARSER.parse(canonical);
        NestingLimit.apply(document);
        Ordinals.settle(document, canonical);
        Pictures.becomeLinks(document);
        return document;
    }
}
