package si.glas.texts;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.node.Node;

/**
 * Where a block stands in the Markdown.
 *
 * @param ordinal what a reader sees before an item of an ordered list; else {@link #NO_ORDINAL}
 * @param from where it begins, with its marker
 * @param start where its wording begins
 * @param end behind its last character
 * @param indent how many spaces its further lines begin with
 */
record SourceBlock(int number, BlockKind kind, Node node, int ordinal, int from, int start, int end, int indent) {

    static final int NO_ORDINAL = -1;

    private static final Pattern LINE_BREAK = Pattern.compile("(?<=\n)");

    String wording(String source) {
        String wording = source.substring(start, end);
        return indent == 0 ? wording : wording.replaceAll("(?m)(?<=\n)^ {" + indent + "}", "");
    }

    /** The other way round: as it stands in the source. */
    String indented(String wording) {
        if (indent == 0) {
            return wording;
        }
        return LINE_BREAK
                .splitAsStream(wording)
                .map(line -> line.isBlank() ? line : " ".repeat(indent) + line)
                .collect(Collectors.joining())
                .substring(wording.isBlank() ? 0 : indent);
    }

    boolean isSamePlaceAs(SourceBlock other, int shift) {
        return kind == other.kind && start + shift == other.start && end + shift == other.end;
    }
}
