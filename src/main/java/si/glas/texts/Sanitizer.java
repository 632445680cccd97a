package si.glas.texts;

import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** Lets nothing through but what our own renderers write; the second of two locks. */
final class Sanitizer {

    /** An address in a text is a member's word, not our recommendation, and learns nothing about who follows it. */
    static final String REL = "nofollow noopener noreferrer";

    private static final Pattern ID = Pattern.compile("[a-z0-9-]*(p|fn|fnref)[0-9]+(-[0-9]+)?");
    private static final Pattern CLASS =
            Pattern.compile("align-(right|center)|demands|footnotes|visually-hidden|changed");

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("h1", "h2", "h3", "h4", "h5", "h6", "p", "ul", "ol", "li", "blockquote", "pre", "hr", "br")
            .allowElements("em", "strong", "code", "sup", "section", "div", "ins", "del")
            .allowElements("table", "thead", "tbody", "tr", "th", "td", "a")
            .allowElements("span")
            .allowUrlProtocols("http", "https", "mailto")
            .allowAttributes("href")
            .matching(Pattern.compile("(?i)(https?://|mailto:|#[a-z0-9-]+$).*"))
            .onElements("a")
            .allowAttributes("rel")
            .matching(false, REL)
            .onElements("a")
            .allowAttributes("role")
            .matching(false, "doc-noteref", "doc-backlink")
            .onElements("a")
            .allowAttributes("title")
            .onElements("a")
            .allowAttributes("start", "value")
            .matching(Pattern.compile("[0-9]{1,9}"))
            .onElements("ol", "li")
            .allowAttributes("scope")
            .matching(false, "col")
            .onElements("th")
            .allowAttributes("id")
            .matching(ID)
            .globally()
            .allowAttributes("class")
            .matching(CLASS)
            .globally()
            .toFactory();

    private Sanitizer() {}

    static String sanitize(String html) {
        return POLICY.sanitize(html);
    }
}
