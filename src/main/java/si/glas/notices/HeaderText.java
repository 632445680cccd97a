package si.glas.notices;

/** Keeps what people typed from becoming headers of a mail. */
final class HeaderText {

    private HeaderText() {}

    /** On one line, without characters that cannot be seen. */
    static String of(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }
}
