package si.glas.forms;

import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * CommonMark with tables, and of HTML what belongs to texts: no scripts, styles, ids, forms or frames.
 *
 * <p>Headings begin at the second level, because the page has the first.
 */
final class SanitizedMarkup implements Markup {

    private static final List<TablesExtension> extensions = List.of((TablesExtension) TablesExtension.create());

    private static final PolicyFactory harmless = new HtmlPolicyBuilder()
            .allowElements((element, attributes) -> deeper(element), "h1", "h2", "h3", "h4", "h5", "h6")
            .allowElements("p", "div", "span", "em", "strong", "b", "i", "u", "s", "small", "sub", "sup", "br", "hr")
            .allowElements("ul", "ol", "li", "dl", "dt", "dd", "blockquote", "pre", "code", "a", "img")
            .allowElements("table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td")
            .allowStandardUrlProtocols()
            .allowAttributes("href")
            .onElements("a")
            .allowAttributes("src", "alt")
            .onElements("img")
            .allowAttributes("scope", "colspan", "rowspan")
            .onElements("th", "td")
            .allowAttributes("start")
            .onElements("ol")
            .allowAttributes("lang", "dir")
            .globally()
            .allowWithoutAttributes("span")
            .requireRelsOnLinks("noopener", "noreferrer")
            .toFactory();

    private final Parser parser = Parser.builder().extensions(extensions).build();
    private final HtmlRenderer renderer =
            HtmlRenderer.builder().extensions(extensions).build();

    @Override
    public String fromMarkdown(String markdown) {
        return fromHtml(renderer.render(parser.parse(markdown)));
    }

    @Override
    public String fromHtml(String html) {
        return harmless.sanitize(html);
    }

    private static String deeper(String heading) {
        return "h" + Math.min(6, heading.charAt(1) - '0' + 1);
    }
}
