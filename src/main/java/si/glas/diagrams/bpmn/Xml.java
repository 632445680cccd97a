package si.glas.diagrams.bpmn;

import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads XML from people whom we need not trust: nothing outside of the document is looked at. */
final class Xml {

    static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    static final String BPMN_DI = "http://www.omg.org/spec/BPMN/20100524/DI";
    static final String DC = "http://www.omg.org/spec/DD/20100524/DC";
    static final String DI = "http://www.omg.org/spec/DD/20100524/DI";

    /** Throws what is fatal and, unlike the parser's own, writes nothing to the console. */
    private static final ErrorHandler SILENT = new DefaultHandler();

    private Xml() {}

    static Document parse(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(SILENT);
            return builder.parse(new InputSource(new StringReader(xml)));
        } catch (SAXException | IOException e) {
            throw new UnreadableModel(String.valueOf(e.getMessage()), e);
        } catch (ParserConfigurationException e) {
            throw new AssertionError("Every JDK can do this", e);
        }
    }

    static Stream<Element> all(Document document, String namespace, String name) {
        return elements(document.getElementsByTagNameNS(namespace, name));
    }

    static Stream<Element> children(Element element) {
        return elements(element.getChildNodes());
    }

    static Stream<Element> children(Element element, String namespace, String name) {
        return children(element)
                .filter(child -> namespace.equals(child.getNamespaceURI()) && name.equals(child.getLocalName()));
    }

    static Optional<Element> child(Element element, String namespace, String name) {
        return children(element, namespace, name).findFirst();
    }

    static double number(Element element, String attribute) {
        String text = element.getAttribute(attribute);
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw new UnreadableModel("%s is no number: '%s'".formatted(attribute, text), e);
        }
    }

    private static Stream<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast);
    }
}
