package si.glas.sample.script;

/** Other words in a text. */
public record Change(String was, String becomes) {

    /** @throws IllegalArgumentException if the old words do not stand there exactly once */
    public String in(String text) {
        int at = text.indexOf(was);
        if (at < 0 || text.indexOf(was, at + 1) >= 0) {
            throw new IllegalArgumentException("Not exactly once in the text: " + was);
        }
        return text.substring(0, at) + becomes + text.substring(at + was.length());
    }
}
