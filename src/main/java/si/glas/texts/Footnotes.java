package si.glas.texts;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.DefinitionMap;
import org.commonmark.node.Node;

/**
 * The footnotes of a text, numbered in the order in which they are referred to.
 *
 * <p>Those that nothing refers to come last: what is in the text is shown.
 */
final class Footnotes {

    private final Found found = new Found();
    private final List<Footnote> numbered = new ArrayList<>();
    private final Map<FootnoteDefinition, Footnote> byDefinition = new IdentityHashMap<>();
    private final Map<FootnoteReference, String> referenceIds = new IdentityHashMap<>();

    private Footnotes() {}

    static Footnotes of(Node document) {
        Footnotes footnotes = new Footnotes();
        document.accept(footnotes.found);
        footnotes.found.inText.forEach(footnotes::register);
        footnotes.follow(0);
        for (FootnoteDefinition definition : footnotes.found.within.keySet()) {
            int next = footnotes.numbered.size();
            footnotes.note(definition);
            footnotes.follow(next);
        }
        return footnotes;
    }

    List<Footnote> inOrder() {
        return List.copyOf(numbered);
    }

    /** Nothing where the text says {@code [^x]} and has no such note. */
    Optional<Footnote> target(FootnoteReference reference) {
        return Optional.ofNullable(found.byLabel.get(reference.getLabel())).map(this::note);
    }

    String id(FootnoteReference reference) {
        return referenceIds.getOrDefault(reference, "");
    }

    Footnote note(FootnoteDefinition definition) {
        return byDefinition.computeIfAbsent(definition, this::add);
    }

    private Footnote add(FootnoteDefinition definition) {
        Footnote note = new Footnote(definition, numbered.size() + 1, found.within.getOrDefault(definition, List.of()));
        numbered.add(note);
        return note;
    }

    private void register(FootnoteReference reference) {
        target(reference).ifPresent(note -> referenceIds.put(reference, note.addReference()));
    }

    /** Footnotes may refer to footnotes. */
    private void follow(int first) {
        for (int i = first; i < numbered.size(); i++) {
            numbered.get(i).within().forEach(this::register);
        }
    }

    private static final class Found extends AbstractVisitor {

        private final DefinitionMap<FootnoteDefinition> byLabel = new DefinitionMap<>(FootnoteDefinition.class);
        private final List<FootnoteReference> inText = new ArrayList<>();
        private final Map<FootnoteDefinition, List<FootnoteReference>> within = new LinkedHashMap<>();
        private List<FootnoteReference> current = inText;

        @Override
        public void visit(CustomBlock block) {
            if (block instanceof FootnoteDefinition definition) {
                byLabel.putIfAbsent(definition.getLabel(), definition);
                List<FootnoteReference> outer = current;
                current = new ArrayList<>();
                within.put(definition, current);
                super.visit(block);
                current = outer;
            } else {
                super.visit(block);
            }
        }

        @Override
        public void visit(CustomNode node) {
            if (node instanceof FootnoteReference reference) {
                current.add(reference);
            }
            super.visit(node);
        }
    }
}
