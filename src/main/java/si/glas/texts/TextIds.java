package si.glas.texts;

import static java.util.stream.Collectors.toMap;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.node.Node;

/** The ids in the HTML of a text. */
record TextIds(Rendering rendering, Map<Node, Integer> numbers) {

    static TextIds of(List<SourceBlock> blocks, Rendering rendering) {
        return new TextIds(
                rendering,
                blocks.stream()
                        .collect(toMap(
                                SourceBlock::node, SourceBlock::number, (one, other) -> one, IdentityHashMap::new)));
    }

    String prefixed(String id) {
        return rendering.idPrefix() + id;
    }

    /** The id of the block that this node is, where blocks carry one. */
    Optional<String> anchor(Node node) {
        return Optional.ofNullable(numbers.get(node))
                .filter(number -> rendering.anchors())
                .map(number -> prefixed("p" + number));
    }
}
