package si.glas.texts;

import java.util.IdentityHashMap;
import java.util.Map;
import org.commonmark.node.Node;

/** Cuts the HTML of single nodes out of that of the whole, where footnotes have their numbers. */
final class Fragments {

    private final StringBuilder html = new StringBuilder();
    private final Map<Node, String> byNode = new IdentityHashMap<>();

    Appendable output() {
        return html;
    }

    void capture(Node node, Runnable render) {
        int start = html.length();
        render.run();
        byNode.put(node, html.substring(start));
    }

    String of(Node node) {
        return byNode.getOrDefault(node, "");
    }

    String whole() {
        return html.toString();
    }
}
