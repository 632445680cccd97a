package si.glas.documents;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.w3c.dom.Element;

/** Makes the headings of a page the bookmarks of its PDF. */
final class Bookmarks {

    private static final List<String> HEADINGS = List.of("h1", "h2", "h3", "h4", "h5", "h6");

    private record Open(int level, Element bookmark) {}

    private Bookmarks() {}

    static void add(Xhtml page) {
        Deque<Open> open = new ArrayDeque<>();
        open.push(new Open(0, page.append(page.head(), "bookmarks")));
        for (Element heading : page.elements(HEADINGS)) {
            int level = HEADINGS.indexOf(heading.getTagName()) + 1;
            while (open.element().level() >= level) {
                open.pop();
            }
            Element bookmark = page.append(open.element().bookmark(), "bookmark");
            bookmark.setAttribute("name", heading.getTextContent().strip().replaceAll("\\s+", " "));
            bookmark.setAttribute("href", "#" + id(heading, page));
            open.push(new Open(level, bookmark));
        }
    }

    private static String id(Element heading, Xhtml page) {
        if (!heading.hasAttribute("id")) {
            heading.setAttribute("id", "heading-" + page.elements(HEADINGS).indexOf(heading));
        }
        return heading.getAttribute("id");
    }
}
