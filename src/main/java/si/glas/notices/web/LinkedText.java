package si.glas.notices.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A plain text cut into links and what is between them. */
record LinkedText(List<Part> parts) {

    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+[^\\s<>\".,;:!?)]");

    record Part(String text, boolean link) {}

    static LinkedText of(String text) {
        List<Part> parts = new ArrayList<>();
        Matcher link = LINK.matcher(text);
        int from = 0;
        while (link.find()) {
            parts.add(new Part(text.substring(from, link.start()), false));
            parts.add(new Part(link.group(), true));
            from = link.end();
        }
        parts.add(new Part(text.substring(from), false));
        return new LinkedText(List.copyOf(parts));
    }
}
