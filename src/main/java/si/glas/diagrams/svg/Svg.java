package si.glas.diagrams.svg;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes SVG's XML. */
final class Svg {

    private final StringBuilder out = new StringBuilder(8192);

    void element(String name, Attributes attributes, Runnable content) {
        start(name, attributes);
        out.append('>');
        content.run();
        out.append("</").append(name).append('>');
    }

    void element(String name, Attributes attributes) {
        start(name, attributes);
        out.append("/>");
    }

    void text(String text) {
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.appendCodePoint(c);
            }
        });
    }

    /** A number as short as possible, exact to a hundredth. */
    static String number(double number) {
        BigDecimal rounded = BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    private void start(String name, Attributes attributes) {
        out.append('<').append(name);
        attributes.forEach((attribute, value) -> {
            out.append(' ').append(attribute).append("=\"");
            text(value);
            out.append('"');
        });
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
