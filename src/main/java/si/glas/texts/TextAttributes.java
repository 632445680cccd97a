package si.glas.texts;

import java.util.Map;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.AttributeProvider;

/** Adds to the HTML of a text what makes it accessible and what pages hang on to. */
record TextAttributes(TextIds ids, Set<Node> demandLists) implements AttributeProvider {

    @Override
    public void setAttributes(Node node, String tag, Map<String, String> attributes) {
        if (tag.equals("code")) {
            attributes.clear();
            return;
        }
        ids.anchor(node).ifPresent(id -> attributes.put("id", id));
        if (demandLists.contains(node)) {
            attributes.put("class", "demands");
        }
        if (node instanceof Link) {
            attributes.put("rel", Sanitizer.REL);
        }
        if (node instanceof TableCell cell) {
            setAttributes(cell, attributes);
        }
    }

    private static void setAttributes(TableCell cell, Map<String, String> attributes) {
        if (cell.isHeader()) {
            attributes.put("scope", "col");
        }
        String align = attributes.remove("align");
        if (align != null && !align.equals("left")) {
            attributes.put("class", "align-" + align);
        }
    }
}
