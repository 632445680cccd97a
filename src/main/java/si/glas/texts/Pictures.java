package si.glas.texts;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/** Makes links of pictures: nothing from elsewhere is loaded into our pages and documents. */
final class Pictures extends AbstractVisitor {

    static void becomeLinks(Node document) {
        document.accept(new Pictures());
    }

    @Override
    public void visit(Image image) {
        if (isInLink(image)) {
            replaceByWords(image);
        } else {
            replaceByLink(image);
        }
    }

    private void replaceByLink(Image image) {
        Link link = new Link(image.getDestination(), image.getTitle());
        image.insertAfter(link);
        for (Node child = image.getFirstChild(); child != null; child = image.getFirstChild()) {
            link.appendChild(child);
        }
        image.unlink();
        visitChildren(link);
    }

    private void replaceByWords(Image image) {
        visitChildren(image);
        for (Node child = image.getFirstChild(); child != null; child = image.getFirstChild()) {
            image.insertBefore(child);
        }
        image.unlink();
    }

    private static boolean isInLink(Node node) {
        for (Node outer = node.getParent(); outer != null; outer = outer.getParent()) {
            if (outer instanceof Link) {
                return true;
            }
        }
        return false;
    }
}
