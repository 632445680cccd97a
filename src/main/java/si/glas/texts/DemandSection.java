package si.glas.texts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;

/** What stands under a heading for demands, up to the next heading of the same or a higher level. */
record DemandSection(Heading heading, List<OrderedList> lists) {

    /** @param headings normalized */
    static List<DemandSection> in(ParsedText text, Set<String> headings) {
        List<DemandSection> sections = new ArrayList<>();
        Node node = text.document().getFirstChild();
        for (; node != null; node = node.getNext()) {
            if (node instanceof Heading heading
                    && headings.contains(DemandHeadings.normalized(PlainText.lineOf(heading)))) {
                sections.add(new DemandSection(heading, listsUnder(heading)));
            }
        }
        return List.copyOf(sections);
    }

    static Set<Node> lists(ParsedText text, Set<String> headings) {
        Set<Node> lists = Collections.newSetFromMap(new IdentityHashMap<>());
        in(text, headings).forEach(section -> lists.addAll(section.lists()));
        return lists;
    }

    private static List<OrderedList> listsUnder(Heading heading) {
        List<OrderedList> lists = new ArrayList<>();
        Node node = heading.getNext();
        for (; node != null && !ends(heading, node); node = node.getNext()) {
            if (node instanceof OrderedList list) {
                lists.add(list);
            }
        }
        return List.copyOf(lists);
    }

    private static boolean ends(Heading section, Node node) {
        return node instanceof Heading next && next.getLevel() <= section.getLevel();
    }
}
