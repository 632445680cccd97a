package si.glas.texts;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A text and the new wordings of some of its blocks. */
final class Reworded {

    private final ParsedText text;

    Reworded(ParsedText text) {
        this.text = text;
    }

    boolean conflict(Rewording one, Rewording other) {
        return one.block() == other.block()
                && new WordMerge(wording(one.block())).conflict(one.markdown(), other.markdown());
    }

    MarkdownText with(Collection<Rewording> rewordings) {
        Map<Integer, List<String>> byBlock = rewordings.stream()
                .collect(groupingBy(Rewording::block, TreeMap::new, mapping(Rewording::markdown, toList())));
        Splice splice = new Splice(text);
        byBlock.forEach((block, wordings) -> {
            String merged = merged(block, wordings);
            if (!merged.equals(wording(block))) {
                splice.replace(block(block), merged);
            }
        });
        return splice.result();
    }

    private String merged(int block, List<String> wordings) {
        return new WordMerge(wording(block)).merge(wordings).orElseThrow(() -> new RewordingsConflict(block));
    }

    private String wording(int block) {
        return block(block).wording(text.source());
    }

    private SourceBlock block(int number) {
        if (number < 1 || number > text.blocks().size()) {
            throw new IllegalArgumentException("The text has no block " + number);
        }
        return text.blocks().get(number - 1);
    }
}
