package si.glas.texts;

import org.commonmark.node.Node;

/**
 * Takes away what is nested deeper than anybody can see, so that everything that walks the tree afterwards may recurse.
 */
final class NestingLimit {

    private static final int DEEPEST = 60;

    private NestingLimit() {}

    static void apply(Node root) {
        int depth = 0;
        Node node = root;
        while (true) {
            if (depth > DEEPEST && node.getFirstChild() != null) {
                node = unwrap(node);
            } else if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                depth++;
            } else {
                while (node != root && node.getNext() == null) {
                    node = node.getParent();
                    depth--;
                }
                if (node == root) {
                    return;
                }
                node = node.getNext();
            }
        }
    }

    /** Puts the children in the node's place and returns the first of them. */
    private static Node unwrap(Node node) {
        Node first = node.getFirstChild();
        for (Node child = first; child != null; child = node.getFirstChild()) {
            node.insertBefore(child);
        }
        node.unlink();
        return first;
    }
}
