package si.glas.texts;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Puts new wordings into a text, and looks whether all other blocks are still what they were. */
final class Splice {

    private final ParsedText text;
    private final StringBuilder result = new StringBuilder();
    private final Map<SourceBlock, Integer> shifts = new HashMap<>();
    private int taken;
    private int untouched;

    Splice(ParsedText text) {
        this.text = text;
    }

    /** Blocks come in the order in which they stand in the text. */
    void replace(SourceBlock block, String wording) {
        boolean struckOut = wording.isBlank();
        take(struckOut ? block.from() : block.start(), block.number() - 1);
        result.append(block.indented(wording));
        taken = struckOut ? nextLine(block.end()) : block.end();
        untouched = block.number();
    }

    /** @throws RewordingSpills if another block is not what it was */
    MarkdownText result() {
        take(text.source().length(), text.blocks().size());
        MarkdownText changed = new MarkdownText(result.toString());
        ParsedText parsed = ParsedText.of(changed);
        Map<Integer, SourceBlock> byStart = new HashMap<>();
        parsed.blocks().forEach(block -> byStart.put(block.start(), block));
        boolean same = shifts.entrySet().stream()
                .allMatch(entry -> Optional.ofNullable(
                                byStart.get(entry.getKey().start() + entry.getValue()))
                        .filter(now -> entry.getKey().isSamePlaceAs(now, entry.getValue()))
                        .isPresent());
        if (!same) {
            throw new RewordingSpills();
        }
        return changed;
    }

    private void take(int end, int blocks) {
        int shift = result.length() - taken;
        text.blocks().subList(untouched, blocks).forEach(block -> shifts.put(block, shift));
        result.append(text.source(), taken, end);
    }

    /** The beginning of the next line with anything on it. */
    private int nextLine(int position) {
        int next = position;
        for (int i = position;
                i < text.source().length()
                        && Character.isWhitespace(text.source().charAt(i));
                i++) {
            if (text.source().charAt(i) == '\n') {
                next = i + 1;
            }
        }
        return next;
    }
}
