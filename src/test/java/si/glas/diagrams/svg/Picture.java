package si.glas.diagrams.svg;

import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import si.glas.diagrams.bpmn.Bounds;

/** An SVG picture, read again: whoever cannot read it finds it not well-formed. */
final class Picture {

    /** A name and the shape that it should be in. */
    record Name(String text, Bounds bounds, Bounds shape) {}

    private static final double TOLERANCE = 0.5;

    private final Document document;

    Picture(String svg) {
        try {
            document = DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(svg)));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new AssertionError("Not well-formed: " + svg, e);
        }
    }

    Stream<Element> all(String name) {
        return elements(document.getElementsByTagName(name));
    }

    Bounds viewBox() {
        double[] numbers = Arrays.stream(
                        document.getDocumentElement().getAttribute("viewBox").split(" "))
                .mapToDouble(Double::parseDouble)
                .toArray();
        return new Bounds(numbers[0], numbers[1], numbers[2], numbers[3]);
    }

    /** The names of activities, which stand within a rectangle. */
    List<Name> names() {
        return all("g").filter(group -> group.getAttribute("class").startsWith("d-node"))
                .flatMap(group -> elements(group.getElementsByTagName("rect"))
                        .limit(1)
                        .flatMap(rectangle -> elements(group.getElementsByTagName("text"))
                                .filter(text -> !text.hasAttribute("transform"))
                                .map(text -> new Name(text.getTextContent(), bounds(text), box(rectangle)))))
                .toList();
    }

    List<Bounds> lines() {
        return all("text")
                .filter(text -> !text.hasAttribute("transform"))
                .map(Picture::bounds)
                .toList();
    }

    List<Bounds> boxes() {
        return all("rect").map(Picture::box).toList();
    }

    static boolean contains(Bounds outer, Bounds inner) {
        return inner.x() >= outer.x() - TOLERANCE
                && inner.y() >= outer.y() - TOLERANCE
                && inner.right() <= outer.right() + TOLERANCE
                && inner.bottom() <= outer.bottom() + TOLERANCE;
    }

    private static Bounds bounds(Element text) {
        double size = number(text, "font-size");
        return elements(text.getElementsByTagName("tspan"))
                .map(line -> line(text, line, size))
                .reduce(Bounds::and)
                .orElseThrow();
    }

    private static Bounds line(Element text, Element line, double size) {
        double width = TextWidth.of(line.getTextContent(), size);
        double x = number(line, "x") - (text.getAttribute("text-anchor").equals("middle") ? width / 2 : 0);
        return new Bounds(x, number(line, "y") - size * 0.8, width, size);
    }

    private static Bounds box(Element rectangle) {
        return new Bounds(
                number(rectangle, "x"),
                number(rectangle, "y"),
                number(rectangle, "width"),
                number(rectangle, "height"));
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    private static Stream<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).map(Element.class::cast);
    }
}
