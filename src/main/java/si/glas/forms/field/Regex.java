package si.glas.forms.field;

import java.util.regex.Pattern;

/**
 * Matches what people type against the patterns of forms, within bounds: with some patterns, some texts would take Java
 * years, or more stack than there is. Then the text counts as unlike the pattern.
 */
final class Regex {

    /** Of single characters: a harmless pattern reads each of 2,000 a few times. */
    private static final int MOST_READS = 2_000_000;

    private Regex() {}

    /** Found anywhere in the text counts, as in browsers' own regular expressions: a form that means all of it says so. */
    static boolean finds(Pattern pattern, String text) {
        try {
            return pattern.matcher(new Counted(text)).find();
        } catch (TooMuch | StackOverflowError e) {
            return false;
        }
    }

    private static final class TooMuch extends RuntimeException {

        private static final long serialVersionUID = 1;

        TooMuch() {
            super("", null, false, false);
        }
    }

    private static final class Counted implements CharSequence {

        private final String text;
        private int reads;

        Counted(String text) {
            this.text = text;
        }

        @Override
        public char charAt(int index) {
            if (++reads > MOST_READS) {
                throw new TooMuch();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
