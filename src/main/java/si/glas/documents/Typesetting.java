package si.glas.documents;

import java.util.List;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Prepares a page for what style sheets alone cannot do. */
final class Typesetting {

    /** Slovenian prepositions and conjunctions of one letter, which must not end a line of a heading. */
    private static final Pattern LONELY_LETTER = Pattern.compile("(?iu)(?<=^|\\s)([aehikosvz]) ");

    private Typesetting() {}

    static void prepare(Xhtml page) {
        page.elements(List.of("li")).forEach(item -> wrap(item, page));
        page.elements(List.of("br")).forEach(lineBreak -> separate(lineBreak, page));
        if (page.document().getDocumentElement().getAttribute("lang").startsWith("sl")) {
            page.elements(List.of("h1", "h2", "h3")).forEach(Typesetting::keepLettersWithTheirWords);
        }
    }

    /** The marker of an item then has a size and colour of its own. */
    private static void wrap(Element item, Xhtml page) {
        Element content = page.document().createElement("div");
        content.setAttribute("class", "item");
        for (Node child = item.getFirstChild(); child != null; child = item.getFirstChild()) {
            content.appendChild(child);
        }
        item.appendChild(content);
    }

    /** Who listens hears no line break: without a space the words before and after it would be read as one. */
    private static void separate(Element lineBreak, Xhtml page) {
        lineBreak.getParentNode().insertBefore(page.document().createTextNode("\u00A0"), lineBreak);
    }

    private static void keepLettersWithTheirWords(Node parent) {
        NodeList children = parent.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            Node child = children.item(i);
            if (child.getNodeType() == Node.TEXT_NODE) {
                child.setNodeValue(LONELY_LETTER.matcher(child.getNodeValue()).replaceAll("$1\u00A0"));
            } else {
                keepLettersWithTheirWords(child);
            }
        }
    }
}
