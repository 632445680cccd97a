package si.glas.review;

import si.glas.texts.MarkdownText;

/** What people type beside a text: kept without what cannot be seen and could deceive or break a reader. */
final class PlainWords {

    private PlainWords() {}

    static String of(String typed) {
        return new MarkdownText(typed).markdown().strip();
    }
}
