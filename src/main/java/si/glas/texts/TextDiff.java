package si.glas.texts;

import java.util.List;

/** What has changed from one text to the next, word by word. */
public final class TextDiff {

    private final List<SegmentDiff> segments;

    private TextDiff(List<SegmentDiff> segments) {
        this.segments = segments;
    }

    /** @param topHeading see {@link Rendering#topHeading} */
    public static TextDiff between(MarkdownText old, MarkdownText now, int topHeading) {
        return new TextDiff(Alignment.of(Segments.of(old, topHeading), Segments.of(now, topHeading)).stream()
                .flatMap(SegmentDiff::of)
                .toList());
    }

    public boolean isEmpty() {
        return segments.stream().noneMatch(SegmentDiff::isChange);
    }

    public int wordsAdded() {
        return words(SegmentDiff.State.ADDED);
    }

    public int wordsRemoved() {
        return words(SegmentDiff.State.REMOVED);
    }

    /** Safe HTML of the whole new text, with what is gone in {@code del} and what is new in {@code ins}. */
    public String html(DiffLabels labels) {
        DiffHtml html = new DiffHtml(labels);
        segments.forEach(html::write);
        return Sanitizer.sanitize(html.finish());
    }

    private int words(SegmentDiff.State state) {
        return (int) segments.stream()
                .flatMap(segment -> segment.parts().stream())
                .filter(part -> part.state() == state)
                .flatMap(part -> part.tokens().stream())
                .filter(Token::isWord)
                .count();
    }
}
